package org.wartally.extract.claim.list;

import java.util.ArrayList;
import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Harmed;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/**
 * Two numbers told apart from what they count, or from where: "the killed and wounded numbered 88 and five respectively", "attacks in
 * Kherson and Donetsk regions killed one and three people respectively".
 */
public final class Respective {

    /** Rule of the numbers of two places. */
    public static final String BY_PLACE = "dealt out respectively, by place";

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
        boolean places = harms.size() == 1 && !pair(scene, words, from, to).isEmpty();
        boolean two = numbers.size() == 2
                && (harms.size() == 2 || places)
                && numbers.get(0).end() == numbers.get(1).start() - 1
                && tokens.lower(numbers.get(0).end()).equals("and");
        List<Draft> drafts = new ArrayList<>();
        for (int n = 0; two && n < 2; n++) {
            Group group = numbers.get(n);
            Metric metric = harms.get(places ? 0 : n);
            String rule = places ? BY_PLACE : "dealt out respectively";
            drafts.add(new Draft(scene, group, metric, group.start(), group.end(), rule));
        }
        return drafts;
    }

    /** The place of a number that is dealt out by place: of the number behind "and" it is the second. */
    public static List<PlaceMention> place(Draft draft, Words words) {
        Tokens tokens = draft.scene.tokens();
        int sentence = draft.sentence;
        List<PlaceMention> pair =
                pair(draft.scene, words, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
        int second = tokens.lower(draft.group.start() - 1).equals("and") ? 1 : 0;
        return pair.isEmpty() ? pair : List.of(pair.get(second));
    }

    /** "Kherson and Donetsk regions", "Mandalay Region and in Chin State": the only two places of a sentence, joined; empty where they are not. */
    private static List<PlaceMention> pair(Scene scene, Words words, int from, int to) {
        List<PlaceMention> places = scene.places().stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .toList();
        boolean joined = places.size() == 2;
        boolean and = false;
        for (int i = joined ? places.get(0).end() : to;
                joined && i < places.get(1).start();
                i++) {
            and |= scene.tokens().lower(i).equals("and");
            joined = scene.tokens().lower(i).equals("and")
                    || words.is(Words.Class.AREA, scene.tokens(), i)
                    || words.is(Words.Class.LOCATIVE, scene.tokens(), i)
                    || words.is(Words.Class.DETERMINER, scene.tokens(), i);
        }
        return joined && and ? places : List.of();
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
