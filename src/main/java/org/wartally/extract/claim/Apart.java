package org.wartally.extract.claim;

import org.wartally.text.Tokens;

/** Whether the words tell a figure from what was said before: other people ("another 12"), or another event ("in a second attack"). */
final class Apart {

    /** Tokens at the head of a sentence that set it apart: "In addition,". */
    private static final int OPENING = 3;

    private final Tokens tokens;
    private final Words words;

    Apart(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    void apply(Draft draft) {
        if (isInTheEvent(draft)) {
            draft.paragraph = paragraph(draft.sentence);
            return;
        }
        boolean behind = isBehindOtherEvent(draft);
        draft.otherEvent = behind || isOtherEvent(draft);
        draft.apart = draft.otherEvent || isTold(draft);
        draft.paragraph = paragraph(draft.sentence);
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
        for (int i = tokens.sentenceStart(draft.sentence); i < draft.end; i++) {
            if (isCue(i) && (isOwn(i, draft) || isOpening(i, draft))) {
                return true;
            }
        }
        return false;
    }

    /** "Separately, ...", "elsewhere", "in a second attack". */
    private boolean isOtherEvent(Draft draft) {
        for (int i = tokens.sentenceStart(draft.sentence); i < tokens.sentenceEnd(draft.sentence); i++) {
            if (i >= draft.end && words.is(Words.Class.AUXILIARY, tokens, i)) {
                return false;
            }
            boolean word = words.is(Words.Class.ELSEWHERE, tokens, i) && (isOwn(i, draft) || isOpening(i, draft));
            if (word || isCue(i) && words.is(Words.Class.EVENT, tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(int i) {
        return words.is(Words.Class.APART, tokens, i) && !tokens.lower(i - 1).equals("the") && !isSpeaker(i);
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
        int before = draft.sentence == 0 || tokens.startsLine(start) ? start : tokens.sentenceStart(draft.sentence - 1);
        for (int i = before; i < Math.min(start, before + OPENING); i++) {
            if (words.is(Words.Class.APART, tokens, i) && words.is(Words.Class.EVENT, tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** First sentence of the paragraph that a sentence stands in. */
    private int paragraph(int sentence) {
        int first = sentence;
        while (first > 0 && !tokens.startsLine(tokens.sentenceStart(first))) {
            first--;
        }
        return first;
    }
}
