package org.wartally.extract.claim.role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.wartally.extract.claim.group.Ordinals;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/**
 * Numbers of the other events of a row of which the newest is the news ("it was the third attack in five weeks. Nobody was hurt in
 * the other two"), and of the first days of a campaign that has gone on for weeks ("in the first night of the campaign 53 died").
 */
final class OtherAttacks {

    /** Tokens of "in the first two" around a figure. */
    private static final int REACH = 7;
    /** Tokens of "of the American bombing" before "campaign". */
    private static final int CAMPAIGN = 5;

    private static final Set<String> OTHERS = Set.of("other", "first", "earlier", "previous");
    private static final Set<String> OPENING = Set.of("first", "opening");
    private static final Set<String> UNITS = Set.of("night", "day", "days", "hours", "week", "wave", "nights");

    private final Tokens tokens;
    private final Words words;

    OtherAttacks(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    boolean tells(Draft draft, LocalDate newest) {
        return draft.sentence > 0 && isOfRow(draft.sentence - 1) && isOfOthers(draft)
                || draft.sentence > 0 && isBefore(draft, newest) && isNotFirst(draft.sentence - 1)
                || isPast(draft, newest) && isOfFirstDays(draft);
    }

    private static boolean isBefore(Draft draft, LocalDate newest) {
        LocalDate day = draft.when.end();
        return draft.dated && day != null && day.isBefore(newest);
    }

    /** "This was not the first such strike. On 2 August an attack killed 41": told of because there has been another. */
    private boolean isNotFirst(int sentence) {
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            boolean event = words.is(Words.Class.EVENT, tokens, i + 1)
                    || tokens.lower(i + 1).equals("such");
            if (tokens.lower(i).equals("first") && tokens.lower(i - 1).equals("the") && (event || isEnd(i + 1))) {
                return isDenied(i - 2);
            }
        }
        return false;
    }

    private boolean isEnd(int i) {
        return !tokens.isWord(i) || words.is(Words.Class.PREPOSITION, tokens, i);
    }

    /** "Was not", "was hardly", "nor was it". */
    private boolean isDenied(int i) {
        return words.is(Words.Class.NEGATION, tokens, i)
                || tokens.lower(i - 1).equals("nor")
                || tokens.lower(i - 2).equals("nor");
    }

    /** "It was the third attack on a ship", "the fourth such raid": a row of events, of which the last has been told. */
    private boolean isOfRow(int sentence) {
        int first = tokens.sentenceStart(sentence);
        for (int i = first; i < tokens.sentenceEnd(sentence); i++) {
            int noun = Ordinals.end(tokens, i);
            noun += noun > 0 && tokens.lower(noun).equals("such") ? 1 : 0;
            boolean the = tokens.lower(i - 1).equals("the") && words.is(Words.Class.AUXILIARY, tokens, i - 2);
            if (the && noun > 0 && words.is(Words.Class.EVENT, tokens, noun)) {
                return true;
            }
        }
        return false;
    }

    /** "In the other two", "the first two killed nine", "in the earlier ones". */
    private boolean isOfOthers(Draft draft) {
        int from = Math.max(tokens.sentenceStart(draft.sentence), draft.start - REACH);
        int to = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + REACH);
        for (int i = from; i < to; i++) {
            boolean others = OTHERS.contains(tokens.lower(i))
                    && tokens.lower(i - 1).equals("the")
                    && (i < draft.group.start() || i >= draft.group.end());
            boolean number = tokens.isNumber(i + 1)
                    || tokens.lower(i + 1).equals("two")
                    || tokens.lower(i + 1).equals("three")
                    || tokens.lower(i + 1).equals("one")
                    || tokens.lower(i + 1).equals("ones");
            if (others && (number || words.is(Words.Class.EVENT, tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "In the first night of the campaign", "the opening days of the war". */
    private boolean isOfFirstDays(Draft draft) {
        for (int i = tokens.sentenceStart(draft.sentence); i < tokens.sentenceEnd(draft.sentence); i++) {
            boolean first = OPENING.contains(tokens.lower(i))
                    && UNITS.contains(tokens.lower(i + 1))
                    && tokens.lower(i + 2).equals("of");
            for (int noun = i + 3; first && noun < i + 2 + CAMPAIGN; noun++) {
                if (words.is(Words.Class.CAMPAIGN, tokens, noun) || words.is(Words.Class.WAR, tokens, noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPast(Draft draft, LocalDate newest) {
        LocalDate day = draft.when.end();
        return day != null && ChronoUnit.DAYS.between(day, newest) > Recollections.DAYS;
    }
}
