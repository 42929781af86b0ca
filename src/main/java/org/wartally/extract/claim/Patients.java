package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** People between "treated" and what for: "treated 37 people for injuries", "are treating nine men in Goma for burns". */
final class Patients {

    private static final String RULE = "treated for wounds";

    /** Tokens of "at the scene" between the people and "for", and of "serious shrapnel" before "wounds". */
    private static final int REACH = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Patients(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Those of the groups of a sentence that no other verb has taken. */
    List<Draft> read(List<Group> groups, Set<Group> taken) {
        List<Draft> patients = new ArrayList<>();
        for (Group group : groups) {
            int verb = taken.contains(group) || !group.counted() || !group.maybePeople() ? -1 : verb(group);
            int end = verb < 0 ? -1 : end(group);
            if (end > 0) {
                patients.add(new Draft(scene, group, Metric.INJURED, verb, end, RULE));
            }
        }
        return patients;
    }

    /** The "treated" right before a group; -1 where none stands. */
    private int verb(Group group) {
        int i = group.start() - 1;
        while (i > group.start() - REACH
                && (words.is(Words.Class.TRANSPARENT, tokens, i) || words.isAdverb(tokens, i))) {
            i--;
        }
        boolean attended = tokens.lower(i).equals("to") && tokens.lower(i - 1).startsWith("attend");
        return attended || words.is(Words.Class.TREATING, tokens, i) ? i : -1;
    }

    /** The token behind "for burns"; -1 where nothing says that they are wounded ("for shock", "for malaria"). */
    private int end(Group group) {
        int last = Math.min(tokens.sentenceEnd(tokens.sentenceOf(group.start())), group.end() + 2 * REACH);
        boolean reason = false;
        for (int i = group.end(); i < last; i++) {
            boolean lead = tokens.lower(i).equals("for") || tokens.lower(i).equals("with");
            if (reason && words.is(Words.Class.TRAUMA, tokens, i)) {
                return i + 1;
            }
            if (!tokens.isWord(i) || scene.number(i) != null || !reason && i > group.end() + REACH) {
                return -1;
            }
            reason |= lead;
        }
        return -1;
    }
}
