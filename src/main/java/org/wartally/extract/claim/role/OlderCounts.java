package org.wartally.extract.claim.role;

import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.text.Tokens;

/** Tolls under the name of an older count, behind the newest: "Nine dead, 30 hurt. First bulletin: six dead, 20 hurt". */
public final class OlderCounts {

    /** Tokens of ", of 11 February," between the name of a count and its verb. */
    private static final int VERB = 6;

    private static final Set<String> HAVING =
            Set.of("had", "spoke", "showed", "gave", "listed", "counted", "named", "said");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    OlderCounts(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a figure is of an older count than one of the same metric that stands before it. */
    boolean tells(Draft draft, List<Draft> drafts) {
        if (!ToldBefore.isToll(draft.metric)
                || draft.otherEvent
                || draft.newEvent
                || draft.group.more()
                || draft.risen) {
            return false;
        }
        int start = Math.min(draft.start, draft.group.start());
        int name = tokens.sentenceStart(draft.sentence);
        if (start <= name || !isNamed(name, start)) {
            return false;
        }
        Draft newest = ToldBefore.newest(draft, drafts, true);
        return newest != null && newest.best() != draft.best();
    }

    /** "First flash, now out of date:", "its old figure,", "yesterday's count:", "our previous bulletin had": the words a sentence opens with. */
    private boolean isNamed(int first, int start) {
        int at = isOpening(first) ? first + 1 : first;
        DateMention day = scene.date(at);
        boolean old = isOld(at) || day != null && isPossessive(day.end() - 1, day.end());
        int noun = old && day != null ? day.end() : at + 1;
        noun = tokens.lower(noun).equals("'s") ? noun + 1 : noun;
        boolean dated = !old && isCount(at) && tokens.lower(at + 1).equals("of") && scene.date(at + 2) != null;
        if (!dated && !(old && isCount(noun))) {
            return false;
        }
        for (int i = noun + 1; i < start; i++) {
            if (tokens.isMark(i, ':')) {
                return true;
            }
            boolean comma = tokens.isMark(i, ',') && !dated && i == noun + 1 && start == i + 1;
            if (comma || i <= noun + VERB && HAVING.contains(tokens.lower(i)) && !dated) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpening(int i) {
        return words.is(Words.Class.DETERMINER, tokens, i)
                || words.is(Words.Class.ARTICLE, tokens, i)
                || words.is(Words.Class.POSSESSIVE, tokens, i);
    }

    private boolean isPossessive(int last, int next) {
        return tokens.lower(last).equals("'s") || tokens.lower(next).equals("'s");
    }

    private boolean isOld(int i) {
        String lower = tokens.lower(i);
        boolean open = lower.equals("still") || lower.equals("provisional") || lower.equals("preliminary");
        return words.is(Words.Class.OLDER, tokens, i) && !open
                || tokens.lower(i).equals("old")
                || tokens.lower(i).equals("outdated");
    }

    private boolean isCount(int i) {
        return words.is(Words.Class.FIGURE, tokens, i)
                || words.is(Words.Class.BULLETIN, tokens, i)
                || words.is(Words.Class.STATEMENT, tokens, i)
                || words.is(Words.Class.FLASH, tokens, i);
    }
}
