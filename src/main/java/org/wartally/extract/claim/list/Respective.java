package org.wartally.extract.claim.list;

import java.util.ArrayList;
import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Harmed;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Two numbers told apart from what they count: "the killed and wounded numbered 88 and five respectively". */
public final class Respective {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Respective(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a sentence deals its numbers out so. */
    public boolean in(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.lower(i).equals("respectively")) {
                return true;
            }
        }
        return false;
    }

    /** The first number with the first harm, the second with the second; nothing where it is not two and two. */
    public List<Draft> read(int from, int to, List<Group> groups) {
        List<Group> numbers = groups.stream()
                .filter(g -> g.number() != null && (g.kind() == Group.Kind.BARE || g.kind() == Group.Kind.PEOPLE))
                .toList();
        List<Metric> harms = harms(from, to);
        boolean two = numbers.size() == 2
                && harms.size() == 2
                && numbers.get(0).end() == numbers.get(1).start() - 1
                && tokens.lower(numbers.get(0).end()).equals("and");
        List<Draft> drafts = new ArrayList<>();
        for (int n = 0; two && n < 2; n++) {
            Group group = numbers.get(n);
            drafts.add(new Draft(scene, group, harms.get(n), group.start(), group.end(), "dealt out respectively"));
        }
        return drafts;
    }

    private List<Metric> harms(int from, int to) {
        List<Metric> harms = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (words.is(Words.Class.HARMED, tokens, i)) {
                harms.add(Harmed.metric(words, tokens.lower(i)));
            }
        }
        return harms;
    }
}
