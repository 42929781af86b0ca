package org.wartally.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Parts of a number told by the place that had them: "Crimea accounted for 33, the Tula region for 19 and Kursk for six". */
final class PlaceShares {

    static final String RULE = "share of a place";

    /** Sentences back to the number that is broken down. */
    private static final int REACH = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    PlaceShares(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a place has accounted for what stands behind the verb: nobody has shot it down. */
    boolean isOfPlace(Predicate predicate) {
        return tokens.lower(predicate.start()).equals("accounted") && place(predicate.start()) >= 0;
    }

    /** The part that a number stands for; null where it is no share of a place. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        boolean bare =
                group.number() != null && (group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.WEAPONS);
        int subject = !bare || before.isEmpty()
                ? -1
                : isFor(group.start() - 1) && tokens.lower(group.start() - 2).equals("accounted")
                        ? place(group.start() - 2)
                        : -1;
        if (subject >= 0) {
            return part(group, subject, sum(group, before));
        }
        Draft last = bare && !before.isEmpty() ? before.get(before.size() - 1) : null;
        boolean next = last != null && last.scene == scene && last.rule.equals(RULE);
        int place = next ? place(isFor(group.start() - 1) ? group.start() - 1 : group.start()) : -1;
        return place >= 0 && isJoint(last.end, place) ? part(group, place, last.whole) : null;
    }

    private boolean isFor(int i) {
        return tokens.lower(i).equals("for");
    }

    private @Nullable Draft part(Group group, int start, @Nullable Draft whole) {
        if (whole == null || group.count() == null || group.count().best() >= whole.best()) {
            return null;
        }
        Draft draft = new Draft(scene, group, whole.metric, start, group.end(), RULE);
        draft.role = Role.PART;
        draft.whole = whole;
        SomeOf.inherit(draft, whole);
        return draft;
    }

    /** The number that the shares are of: the last that stands for itself. */
    private @Nullable Draft sum(Group group, List<Draft> before) {
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || sentence - draft.sentence > REACH) {
                return null;
            }
            if (draft.role == Role.TOTAL && draft.group.number() != null && SomeOf.sameKind(group, draft)) {
                return draft;
            }
        }
        return null;
    }

    /** Where the name of a place begins that ends before a token, its article aside; negative where none does. */
    private int place(int end) {
        int i = end - 1;
        while (i >= 0 && (scene.place(i) != null || words.is(Words.Class.AREA, tokens, i))) {
            i--;
        }
        boolean named = i < end - 1 && scene.place(i + 1) != null;
        return !named ? -1 : words.is(Words.Class.DETERMINER, tokens, i) ? i : i + 1;
    }

    private boolean isJoint(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean joint = tokens.isMark(i, ',')
                    || tokens.isMark(i, ';')
                    || tokens.lower(i).equals("and");
            if (!joint) {
                return false;
            }
        }
        return to > from;
    }
}
