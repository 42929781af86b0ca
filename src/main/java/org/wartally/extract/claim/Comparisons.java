package org.wartally.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Older numbers of a toll that are held beside the newer: "the count is 41 dead, against 29 on Monday", "the figure of 11 given earlier was wrong". */
final class Comparisons {

    /** Tokens of "in civil society's first bulletin". */
    private static final int REACH = 7;
    /** Sentences between a number and the word that an older one was wrong. */
    private static final int NEAR = 2;

    private static final Set<String> HELD = Set.of("against", "versus");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Comparisons(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The older number of what was counted last; null where a group is none. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean open = last != null
                && last.scene == scene
                && !last.metric.ofWeapons()
                && group.number() != null
                && group.kind() != Group.Kind.WEAPONS;
        if (!open) {
            return null;
        }
        boolean compared = isCompared(group, last);
        return compared || isCalledWrong(group, last) ? older(group, last) : null;
    }

    private Draft older(Group group, Draft last) {
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), "older number of a toll");
        draft.role = Role.SUPERSEDED;
        draft.lead = last;
        return draft;
    }

    /** ", against 29 on Monday", ", versus 29 in the first bulletin"; not "against 140 in May", which is of another month. */
    private boolean isCompared(Group group, Draft last) {
        int lead = group.start() - 1;
        int comma = tokens.lower(lead - 1).equals("as") ? lead - 2 : lead - 1;
        boolean held = HELD.contains(tokens.lower(lead))
                && group.kind() == Group.Kind.BARE
                && last.sentence == tokens.sentenceOf(lead)
                && tokens.isMark(comma, ',')
                && last.end <= comma;
        return held && isOfOlderCount(group.end());
    }

    /** "On Monday", "in the first bulletin", "the evening before", "earlier": of a day or a statement. */
    private boolean isOfOlderCount(int from) {
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(from - 1)), from + REACH);
        for (int i = from; i < end && !tokens.isMark(i, ','); i++) {
            DateMention date = scene.date(i);
            if (date != null) {
                return date.kind() == DateMention.Kind.EVENT;
            }
            if (words.is(Words.Class.STATEMENT, tokens, i)
                    || words.is(Words.Class.ACCOUNT, tokens, i)
                    || words.is(Words.Class.FIGURE, tokens, i)
                    || words.is(Words.Class.PART_OF_DAY, tokens, i)
                    || words.is(Words.Class.FORMERLY, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The figure of 11 that we gave this morning was wrong", "our earlier number, 11, was an error". */
    private boolean isCalledWrong(Group group, Draft last) {
        int sentence = tokens.sentenceOf(group.start());
        int noun = group.start() - 1;
        noun -= tokens.lower(noun).equals("of") || !tokens.isWord(noun) ? 1 : 0;
        boolean figure = words.is(Words.Class.FIGURE, tokens, noun) || words.is(Words.Class.RECKONED, tokens, noun);
        boolean near = sentence > last.sentence && sentence - last.sentence <= NEAR;
        return figure && near && isDefinite(noun) && isWrong(group.end(), tokens.sentenceEnd(sentence));
    }

    /** "The figure", "our earlier figure". */
    private boolean isDefinite(int noun) {
        return isOwner(noun - 1) || isOwner(noun - 2);
    }

    private boolean isOwner(int i) {
        return words.is(Words.Class.DETERMINER, tokens, i) || words.is(Words.Class.POSSESSIVE, tokens, i);
    }

    private boolean isWrong(int from, int to) {
        for (int i = from; i < to && scene.number(i) == null; i++) {
            boolean wrong = words.is(Words.Class.UNTRUE, tokens, i)
                    || tokens.lower(i).equals("error")
                    || tokens.lower(i).equals("mistake");
            if (wrong) {
                return true;
            }
        }
        return false;
    }
}
