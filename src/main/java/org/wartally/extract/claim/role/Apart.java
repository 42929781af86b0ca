package org.wartally.extract.claim.role;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.list.TollList;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Marks;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.when.SameDay;
import org.wartally.text.Tokens;

/** Whether the words tell a figure from what was said before: other people ("another 12"), or another event ("in a second attack"). */
public final class Apart {

    /** Tokens between a figure and what did it: "six people were killed on Monday when a bomb". */
    private static final int CAUSE_REACH = 8;
    /** Tokens at the head of a sentence that set it apart: "In addition,". */
    private static final int OPENING = 3;

    /** Tokens of "Burj al-Shamali:". */
    private static final int LABEL = 6;

    private final Tokens tokens;
    private final Words words;
    private final SameDay sameDay;
    private final Marks cues;
    /** "Elsewhere", and what may be a cue. */
    private final Marks turns;

    private final Marks verbs;

    Apart(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        sameDay = new SameDay(tokens, words);
        cues = new Marks(tokens, i -> words.is(Words.Class.APART, tokens, i));
        turns = new Marks(
                tokens, i -> words.is(Words.Class.APART, tokens, i) || words.is(Words.Class.ELSEWHERE, tokens, i));
        verbs = new Marks(tokens, i -> words.is(Words.Class.AUXILIARY, tokens, i));
    }

    void apply(Draft draft) {
        draft.item = isItem(draft.sentence, draft.start)
                && (isItem(draft.sentence - 1, draft.start) || isItem(draft.sentence + 1, tokens.size()));
        draft.item |= draft.rule.equals(TollList.RULE);
        draft.label = label(draft);
        draft.cause = ownCause(draft);
        draft.areaLine = areaLine(tokens.paragraphStart(draft.sentence));
        if (isInTheEvent(draft)) {
            draft.paragraph = tokens.paragraphStart(draft.sentence);
            return;
        }
        int start = tokens.sentenceStart(draft.sentence);
        boolean later = sameDay.opensEvent(start, draft.start);
        draft.newEvent = later || opensOtherEvent(start, draft.start);
        draft.otherEvent = later || isBehindOtherEvent(draft) || isOtherEvent(draft);
        draft.apart = draft.otherEvent || isTold(draft);
        draft.paragraph = tokens.paragraphStart(draft.sentence);
    }

    /** The bomb of "a roadside bomb killed six", the mine of "six were killed by a mine"; not "the blast killed six", which was told of before. */
    private @Nullable String ownCause(Draft draft) {
        int from = Math.max(tokens.sentenceStart(draft.sentence), draft.start - CAUSE_REACH);
        int to = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + CAUSE_REACH);
        for (int i = from; i < to; i++) {
            boolean noun = words.is(Words.Class.CAUSE, tokens, i);
            for (int j = i - 1; noun && j >= i - 3 && tokens.isWord(j); j--) {
                if (words.is(Words.Class.ARTICLE, tokens, j)) {
                    return tokens.lower(i);
                }
            }
        }
        return null;
    }

    /** "Sidon: nine dead", "Old Harbour: a mine killed three": a line that begins with a label, as its neighbours do. */
    private boolean isItem(int sentence, int before) {
        int first = sentence < 0 || sentence >= tokens.sentenceCount() ? -1 : tokens.sentenceStart(sentence);
        return first >= 0 && opensWithLabel(first, Math.min(before, tokens.sentenceEnd(sentence)));
    }

    /** "Sidon: nine dead; Tyre: three dead": where the label of a figure begins that shares its line with others; -1 where it has none. */
    private int label(Draft draft) {
        int first = draft.start;
        int start = tokens.sentenceStart(draft.sentence);
        while (first > start && !tokens.isMark(first - 1, ';')) {
            first--;
        }
        return opensWithLabel(first, draft.start) ? first : -1;
    }

    /** "Old Harbour:", "City of Kherson:". */
    private boolean opensWithLabel(int start, int before) {
        int first = tokens.behindBullet(start);
        if (!tokens.isCapitalised(first)) {
            return false;
        }
        int last = Math.min(first + LABEL, before);
        for (int i = first + 1; i < last; i++) {
            if (tokens.isMark(i, ':')) {
                return true;
            }
            boolean name = tokens.isCapitalised(i)
                    || tokens.isJoined(i)
                    || tokens.isMark(i + 1, '-')
                    || tokens.lower(i).equals("of")
                    || words.is(Words.Class.AREA, tokens, i);
            if (!name) {
                return false;
            }
        }
        return false;
    }

    /** A paragraph that opens with "Chuhuiv district:"; -1 where it opens otherwise. */
    private int areaLine(int paragraph) {
        int first = tokens.sentenceStart(paragraph);
        if (opensWithDay(first)) {
            return paragraph;
        }
        int i = first;
        while (i < first + LABEL && !tokens.isMark(i, ':')) {
            i++;
        }
        boolean area = tokens.isMark(i, ':') && words.is(Words.Class.AREA, tokens, i - 1);
        return area && opensWithLabel(first, tokens.sentenceEnd(paragraph)) ? paragraph : -1;
    }

    /** "- Monday, 12 February: insurgents killed two", "3 July - Kanbalu: nine killed": an entry of a log. */
    private boolean opensWithDay(int first) {
        int i = tokens.isWord(first) || tokens.isNumber(first) ? first : first + 1;
        boolean day = false;
        for (int last = i + LABEL; i < last && !tokens.isMark(i, ':'); i++) {
            boolean named = words.is(Words.Class.WEEKDAY, tokens, i) || words.is(Words.Class.MONTH, tokens, i);
            boolean label = day && (tokens.isDash(i) || tokens.isJoined(i) || tokens.isCapitalised(i));
            if (!named && !label && !tokens.isNumber(i) && !tokens.isMark(i, ',')) {
                return false;
            }
            day |= named;
        }
        return day && tokens.isMark(i, ':');
    }

    /** "The attack in which her driver was also killed": of the event told before. */
    private boolean isInTheEvent(Draft draft) {
        int which = draft.start - 1;
        return tokens.lower(which).equals("which")
                && tokens.lower(which - 1).equals("in")
                && words.is(Words.Class.EVENT, tokens, which - 2)
                && tokens.lower(which - 3).equals("the");
    }

    /** "another 12", "Also, two ...". */
    private boolean isTold(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = cues.next(draft.sentence, first); i < draft.end; i = cues.next(draft.sentence, i + 1)) {
            if (isCue(i) && (isOwn(i, draft) || isOpening(i, draft))) {
                return true;
            }
        }
        return false;
    }

    /** "Separately, ...", "elsewhere", "in a second attack". */
    private boolean isOtherEvent(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        int end = Math.min(verbs.next(draft.sentence, draft.end), tokens.sentenceEnd(draft.sentence));
        for (int i = turns.next(draft.sentence, first); i < end; i = turns.next(draft.sentence, i + 1)) {
            boolean word = words.is(Words.Class.ELSEWHERE, tokens, i) && (isOwn(i, draft) || isOpening(i, draft));
            if (word || isCue(i) && isEvent(i + 1) || isDayAfter(i, draft)) {
                return true;
            }
        }
        return false;
    }

    /** "A girl was shot dead the following day", not "the next day the ministry said that 30 had died". */
    private boolean isDayAfter(int i, Draft draft) {
        String lower = tokens.lower(i);
        boolean after = (lower.equals("following") || lower.equals("next"))
                && tokens.lower(i + 1).equals("day")
                && tokens.lower(i - 1).equals("the");
        for (int j = tokens.sentenceStart(draft.sentence); after && j < draft.start; j++) {
            after = !words.is(Words.Class.SPEECH, tokens, j) && !words.is(Words.Class.COUNTING, tokens, j);
        }
        return after && !draft.rule.equals("toll");
    }

    private boolean isCue(int i) {
        return words.is(Words.Class.APART, tokens, i)
                && !tokens.lower(i - 1).equals("the")
                && !tokens.lower(i + 1).equals("than")
                && !isSpeaker(i);
    }

    /** "Others placed the toll at 11", "another said that 41 had died": other speakers. */
    private boolean isSpeaker(int i) {
        return words.is(Words.Class.SPEECH, tokens, i + 1)
                || words.is(Words.Class.COUNTING, tokens, i + 1)
                || words.is(Words.Class.ACCOUNT, tokens, i + 1);
    }

    private static boolean isOwn(int i, Draft draft) {
        return i >= draft.group.start() - 2 && i < draft.end;
    }

    private boolean isOpening(int i, Draft draft) {
        return i < tokens.sentenceStart(draft.sentence) + OPENING;
    }

    /** "A second attack followed three hours later. Seven people were injured": told of the event that the sentence before begins. */
    private boolean isBehindOtherEvent(Draft draft) {
        int start = tokens.sentenceStart(draft.sentence);
        boolean first = draft.sentence == 0 || tokens.startsLine(start);
        int before = first ? start : tokens.sentenceStart(draft.sentence - 1);
        return !first
                && (opensOtherEvent(before, start) || isStruckToo(before, start) || sameDay.opensEvent(before, start));
    }

    /** "After dark the riders also raided Wase. The clerk gave the number of dead there as eight": of the second place. */
    private boolean isStruckToo(int start, int end) {
        for (int i = start; i < Math.min(end, start + CAUSE_REACH); i++) {
            boolean struck =
                    words.is(Words.Class.ASSAULT, tokens, i + 1) || words.is(Words.Class.REPRISAL, tokens, i + 1);
            if (struck && tokens.lower(i).equals("also")) {
                int name = words.is(Words.Class.LOCATIVE, tokens, i + 2) ? i + 3 : i + 2;
                return tokens.isCapitalised(name);
            }
        }
        return false;
    }

    /** "A second attack", "another mine", "in a third strike". */
    private boolean opensOtherEvent(int start, int end) {
        for (int i = start; i < Math.min(end, start + OPENING); i++) {
            if (words.is(Words.Class.APART, tokens, i) && isEvent(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEvent(int i) {
        return words.is(Words.Class.EVENT, tokens, i) || words.is(Words.Class.CAUSE, tokens, i);
    }
}
