package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.VictimGroup;
import org.wartally.text.Tokens;

/** People between "took" and "prisoner": "had taken 60 army soldiers prisoner", "took nine of them captive". */
public final class Captives {

    private static final String RULE = "taken prisoner";

    /** Tokens of "of the garrison" between the people and "prisoner". */
    private static final int REACH = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Captives(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Those of the groups of a sentence that no other verb has taken. */
    public List<Draft> read(List<Group> groups, Set<Group> taken) {
        List<Draft> captives = new ArrayList<>();
        for (Group group : groups) {
            int verb = verb(group);
            int end = verb < 0 || taken.contains(group) || !group.counted() ? -1 : end(group);
            if (end > 0 && group.kind() != Group.Kind.THINGS && group.kind() != Group.Kind.WEAPONS) {
                captives.add(new Draft(scene, group, Metric.CAPTURED, verb, end, RULE));
            }
        }
        return captives;
    }

    /** The "took" right before a group; -1 where none stands. */
    private int verb(Group group) {
        int i = group.start() - 1;
        while (i > group.start() - REACH
                && (words.is(Words.Class.TRANSPARENT, tokens, i) || words.isAdverb(tokens, i))) {
            i--;
        }
        return words.is(Words.Class.TAKE, tokens, i) ? i : -1;
    }

    /** The token behind "prisoner", which stands behind the group or is its last word; -1 where it does not. */
    private int end(Group group) {
        if (group.end() - group.start() > 1 && isPrisoner(group.end() - 1) && !isOnlyPrisoners(group)) {
            return group.end();
        }
        int last = Math.min(tokens.sentenceEnd(tokens.sentenceOf(group.start())), group.end() + REACH);
        for (int i = group.end(); i < last; i++) {
            if (isPrisoner(i)) {
                return i + 1;
            }
            boolean goesOn = tokens.lower(i).equals("of")
                    || tokens.lower(i).equals("as")
                    || tokens.lower(i).equals("'s")
                    || words.is(Words.Class.DETERMINER, tokens, i)
                    || tokens.isWord(i) && !words.closesGroup(tokens, i);
            if (!goesOn || scene.number(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** "Took 60 prisoners" counts prisoners by their own noun; "60 soldiers prisoner" does not. */
    private boolean isOnlyPrisoners(Group group) {
        return group.victim() != null
                && group.victim().group() == VictimGroup.PRISONER
                && group.number() != null
                && group.end() - group.number().end() == 1;
    }

    /** "Seizing 251 captives", "dragged some 250 captives": a number of them whom nobody exchanges. */
    public static boolean areTaken(Tokens tokens, Words words, int captives) {
        int i = captives - 1;
        if (!tokens.lower(captives).equals("captives") || !tokens.isNumber(i)) {
            return false;
        }
        while (words.is(Words.Class.TRANSPARENT, tokens, i - 1) || words.isAdverb(tokens, i - 1)) {
            i--;
        }
        return words.is(Words.Class.SNATCHING, tokens, i - 1);
    }

    private boolean isPrisoner(int i) {
        return switch (tokens.lower(i)) {
            case "prisoner", "prisoners", "captive", "captives" -> true;
            default -> false;
        };
    }
}
