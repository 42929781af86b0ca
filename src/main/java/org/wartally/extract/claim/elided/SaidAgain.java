package org.wartally.extract.claim.elided;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.AmongThose;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** A number that a report has told, said again of the same people: "Six died in Saada. The six were cousins", "all six came from one village". */
final class SaidAgain {

    static final String RULE = "number said again of the same people";

    /** Sentences back to the number. */
    private static final int REACH = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    SaidAgain(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The figure that a number says again; the number itself where it says none. */
    static Draft told(Draft draft) {
        return draft.rule.equals(RULE) && draft.first != null ? draft.first : draft;
    }

    /** The number again, of those whom it counted last; null where the words do not point to a number that was told. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        boolean either = isOfEither(group);
        Draft told = either || isDefinite(group) || isOpening(group) ? told(group, before) : null;
        if (told == null || either && told.metric != Metric.EXCHANGED) {
            return null;
        }
        Draft draft = new Draft(scene, group, told.metric, group.start(), group.end(), RULE);
        draft.role = Role.RESTATED;
        draft.first = told;
        SomeOf.inherit(draft, told);
        return draft;
    }

    /** "Of the 39, 16 belonged to one household", "of the 84 Ukrainians, 33 are servicemen": what a sentence opens with. */
    private boolean isOpening(Group group) {
        int of = group.start() - 2;
        boolean people = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.PEOPLE;
        return people
                && isNumber(group)
                && of == tokens.sentenceStart(tokens.sentenceOf(group.start()))
                && tokens.lower(of).equals("of")
                && tokens.lower(of + 1).equals("the")
                && tokens.isMark(group.end(), ',');
    }

    /** "The six were", "all six came": with a verb, and nothing that they are some of. */
    private boolean isDefinite(Group group) {
        boolean bare = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.UNKNOWN;
        if (!bare || !isNumber(group) || group.number() == null) {
            return false;
        }
        int verb = group.number().end();
        boolean the = isSubject(group.start() - 1) && words.is(Words.Class.AUXILIARY, tokens, verb);
        boolean all = tokens.lower(group.start()).equals("all")
                || tokens.lower(group.start() - 1).equals("all");
        return the || all && isVerb(verb);
    }

    /** "The six", "among the 69" at the head of a sentence; not "two brothers among the nine". */
    private boolean isSubject(int the) {
        boolean free = !words.is(Words.Class.PREPOSITION, tokens, the - 1) && !AmongThose.isAmong(tokens, the - 1);
        return tokens.lower(the).equals("the") && (free || the - 1 == tokens.sentenceStart(tokens.sentenceOf(the)));
    }

    private static boolean isNumber(Group group) {
        return group.number() != null
                && group.whole() == null
                && !group.more()
                && group.count() != null
                && group.count().best() > 1;
    }

    /** "Its 84 servicemen were in Belarus": of a side those of whom as many went to either. */
    private boolean isOfEither(Group group) {
        String owner = tokens.lower(group.start() - 1);
        return group.kind() == Group.Kind.PEOPLE
                && isNumber(group)
                && (owner.equals("its") || owner.equals("their"))
                && words.is(Words.Class.AUXILIARY, tokens, group.end());
    }

    /** "Came", "were", "belonged". */
    private boolean isVerb(int i) {
        String lower = tokens.lower(i);
        return words.is(Words.Class.AUXILIARY, tokens, i)
                || lower.equals("came")
                || lower.equals("lived")
                || lower.equals("worked")
                || lower.equals("belonged");
    }

    private @Nullable Draft told(Group group, List<Draft> before) {
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || sentence - draft.sentence > REACH) {
                return null;
            }
            boolean people = draft.metric.counted() != Metric.Counted.WEAPONS && draft.role != Role.RESTATED;
            if (people && draft.count.equals(group.count()) && draft.sentence < sentence) {
                return draft;
            }
        }
        return null;
    }
}
