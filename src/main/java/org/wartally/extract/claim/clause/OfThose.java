package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.AmongThose;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Harmed;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Some of those of whom the words tell what befell them: "Of the dead, five came from one family", "29 of the freed men had fought there". */
public final class OfThose {

    /** Sentences back to the number of all. */
    private static final int REACH = 6;

    /** Tokens of "the Ukrainians who had been released in the swap on Monday". */
    private static final int OPENING = 10;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public OfThose(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The number that a group is some of; null where its words do not say so. */
    @Nullable
    public Draft whole(Group group, List<Draft> before) {
        if (group.number() == null || before.isEmpty()) {
            return null;
        }
        Metric metric = isOfFreed(group) ? Metric.EXCHANGED : opened(group);
        metric = metric == null ? listed(group) : metric;
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; metric != null && d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || sentence - draft.sentence > REACH) {
                return null;
            }
            if (draft.metric == metric && draft.role == Role.TOTAL) {
                return draft.best() >= group.count().best() ? draft : null;
            }
        }
        return null;
    }

    /** "Twenty-nine of the freed men": no number of their own was freed besides. */
    boolean isOfFreed(Group group) {
        int of = group.number() == null ? -1 : group.number().end();
        return of > 0
                && tokens.lower(of).equals("of")
                && words.is(Words.Class.DETERMINER, tokens, of + 1)
                && words.is(Words.Class.FREED, tokens, of + 2);
    }

    /** What befell those of "Of the Ukrainians released, 29 ..."; null where the sentence opens otherwise. */
    private @Nullable Metric opened(Group group) {
        int first = tokens.sentenceStart(tokens.sentenceOf(group.start()));
        int comma = group.start() - 1;
        // "Five came": a verb that no dictionary knows.
        boolean people = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.UNKNOWN;
        if (!people
                || !tokens.isMark(comma, ',')
                || comma - first > OPENING
                || !tokens.lower(first).equals("of") && !AmongThose.isAmong(tokens, first)) {
            return null;
        }
        Metric metric = null;
        for (int i = first + 1; i < comma; i++) {
            // "Of the families of those killed, five", "of the villages where two died, five"; "of those killed in May,
            // five".
            boolean others = metric == null && words.is(Words.Class.PREPOSITION, tokens, i)
                    || words.is(Words.Class.RELATIVE, tokens, i)
                            && !tokens.lower(i).equals("who");
            if (others || scene.number(i) != null && scene.date(i) == null) {
                return null;
            }
            metric = metric == null ? befell(i) : metric;
        }
        return metric;
    }

    /** Whom a list names: "the list of the dead has eight women", "six children are on the list of the wounded"; null where none does. */
    private @Nullable Metric listed(Group group) {
        int i = group.start() - 1;
        // "Has eight pages".
        if (group.kind() != Group.Kind.PEOPLE) {
            return null;
        }
        if (words.is(Words.Class.LISTING, tokens, i) && words.is(Words.Class.HARMED, tokens, i - 1)) {
            return isListOf(i - 1) ? Harmed.metric(words, tokens.lower(i - 1)) : null;
        }
        int on = words.is(Words.Class.AUXILIARY, tokens, group.end()) ? group.end() + 1 : group.end();
        int list = words.is(Words.Class.DETERMINER, tokens, on + 1) ? on + 2 : on + 1;
        if (!tokens.lower(on).equals("on") || on == group.end() || !words.is(Words.Class.ROLL, tokens, list)) {
            return null;
        }
        int harmed = words.is(Words.Class.DETERMINER, tokens, list + 2) ? list + 3 : list + 2;
        boolean of = words.is(Words.Class.HARMED, tokens, harmed) && isListOf(harmed);
        return of ? Harmed.metric(words, tokens.lower(harmed)) : null;
    }

    private boolean isListOf(int harmed) {
        int of = words.is(Words.Class.DETERMINER, tokens, harmed - 1) ? harmed - 2 : harmed - 1;
        return tokens.lower(of).equals("of") && words.is(Words.Class.ROLL, tokens, of - 1);
    }

    private @Nullable Metric befell(int i) {
        if (words.is(Words.Class.FREED, tokens, i)) {
            return Metric.EXCHANGED;
        }
        if (words.is(Words.Class.HARMED, tokens, i)) {
            return Harmed.metric(words, tokens.lower(i));
        }
        return AmongThose.isDied(tokens, i) ? Metric.KILLED : null;
    }
}
