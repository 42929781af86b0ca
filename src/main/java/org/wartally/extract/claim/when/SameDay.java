package org.wartally.extract.claim.when;

import java.util.Set;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Sentences that open with a time of the day told of and go on with an event of their own: "On the same day an ambush left nine dead". */
public final class SameDay {

    private static final Set<String> DAYS = Set.of("day", "afternoon", "evening", "night", "morning");

    /** Words of "a roadside" before "bomb". */
    private static final int ADJECTIVES = 3;

    private static final Set<String> NEXT = Set.of("next", "following");
    private static final Set<String> SPANS = Set.of("hours", "day", "days", "week", "weeks");

    /** Tokens of "several" before "hours later". */
    private static final int SPAN = 2;

    private final Tokens tokens;
    private final Words words;

    public SameDay(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether an event that was not told of before begins between a sentence's first token and a figure. */
    public boolean opensEvent(int start, int end) {
        int behind = behindTime(start);
        int noun = tokens.isMark(behind, ',') ? behind + 1 : behind;
        if (behind < 0 || noun >= end) {
            return behind >= 0 && noun == end && isWhen(end);
        }
        if (!words.is(Words.Class.ARTICLE, tokens, noun)) {
            return words.is(Words.Class.REBELS, tokens, noun) || isSeveral(noun);
        }
        for (int i = noun + 1; i <= noun + ADJECTIVES && i < end && !words.closesGroup(tokens, i); i++) {
            if (words.is(Words.Class.EVENT, tokens, i) || words.is(Words.Class.CAUSE, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "On the same day, nine nurses were killed when their clinic was attacked": what befell those whom the sentence opens with. */
    private boolean isWhen(int people) {
        int last = tokens.sentenceEnd(tokens.sentenceOf(people));
        for (int i = people; i < last; i++) {
            if (tokens.lower(i).equals("when")) {
                return true;
            }
        }
        return false;
    }

    /** "Two days later, explosions in the same town left four dead". */
    private boolean isSeveral(int noun) {
        boolean event = words.is(Words.Class.EVENT, tokens, noun) || words.is(Words.Class.CAUSE, tokens, noun);
        return event && tokens.lower(noun).endsWith("s");
    }

    /** The token behind "on the same day", "that evening", "the next day", "a few hours later"; -1 where a sentence opens otherwise. */
    private int behindTime(int line) {
        int start = tokens.isWord(line) || tokens.isNumber(line) ? line : line + 1;
        int i = tokens.lower(start).equals("on") || tokens.lower(start).equals("later") ? start + 1 : start;
        String first = tokens.lower(i);
        boolean same = tokens.lower(i + 1).equals("same");
        if ((first.equals("the") && same || first.equals("that"))
                && DAYS.contains(tokens.lower(same ? i + 2 : i + 1))) {
            return same ? i + 3 : i + 2;
        }
        if (first.equals("the") && NEXT.contains(tokens.lower(i + 1)) && DAYS.contains(tokens.lower(i + 2))) {
            return i + 3;
        }
        for (int span = start; span <= start + SPAN; span++) {
            if (SPANS.contains(tokens.lower(span)) && tokens.lower(span + 1).equals("later")) {
                return span + 2;
            }
        }
        return -1;
    }
}
