package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Bodies between the halves of a verb of rescuers: "had taken 22 bodies out of the ruins", "cleared 14 bodies from the wreckage". */
public final class Recoveries {

    private static final String RULE = "bodies taken out";

    /** Tokens of "the remains of the old" between "from" and "house". */
    private static final int REACH = 5;

    private static final Set<String> BODIES = Set.of("bodies", "body", "corpses", "corpse", "remains");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Recoveries(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Those of the groups of a sentence that no other verb has taken. */
    public List<Draft> read(List<Group> groups, Set<Group> taken) {
        List<Draft> bodies = new ArrayList<>();
        for (Group group : groups) {
            int verb = group.kind() == Group.Kind.BODIES && group.number() != null && !taken.contains(group)
                    ? verb(group)
                    : -1;
            if (verb >= 0 && BODIES.contains(tokens.lower(group.end() - 1)) && isOut(group.end())) {
                bodies.add(new Draft(scene, group, Metric.KILLED, verb, group.end(), RULE));
            }
        }
        return bodies;
    }

    /** The "taken" right before a group; -1 where none stands. */
    private int verb(Group group) {
        int i = group.start() - 1;
        while (words.is(Words.Class.TRANSPARENT, tokens, i) || words.isAdverb(tokens, i)) {
            i--;
        }
        return words.is(Words.Class.TAKING_OUT, tokens, i) ? i : -1;
    }

    /** "Out of the cellar", "out from under the rubble", "from the ruins of a shop"; not "out of the morgue", "from Kyiv". */
    private boolean isOut(int behind) {
        boolean out = tokens.lower(behind).equals("out");
        int from = out ? behind + 1 : behind;
        if (!tokens.lower(from).equals("from") && !(out && tokens.lower(from).equals("of"))) {
            return false;
        }
        for (int i = from + 1; i <= from + REACH && tokens.isWord(i); i++) {
            if (words.is(Words.Class.RUINS, tokens, i) || words.is(Words.Class.STRUCK, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
