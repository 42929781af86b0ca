package org.wartally.extract.claim.role;

import org.wartally.extract.claim.elided.Rows;
import org.wartally.extract.claim.group.Ordinals;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Marks;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.when.WhenScope;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Finds the figures that are counted since a baseline: of a whole war, of all its years, since something began. */
public final class RunningTotals {

    /** Tokens of "until Sunday night, about" before a number. */
    private static final int UNTIL = 5;

    /** Tokens between "the war" and "has killed". */
    private static final int WAR_REACH = 5;
    /** Tokens between "has" and the number: "has claimed more than". */
    private static final int VERB_REACH = 5;
    /** Tokens between "in" and "years of war": "nearly four". */
    private static final int SPAN_REACH = 5;
    /** Tokens between "since" and "began": "since the latest Israeli attack began". */
    private static final int SINCE_REACH = 8;
    /** Bodies that are found after one event. */
    private static final int FEW = 100;
    /** Tokens of "last night" behind "since". */
    private static final int NIGHT_REACH = 2;
    /** Tokens of ", now in its 15th year,", ", which broke out after rebels had seized the north in 2012,". */
    private static final int ASIDE = 20;
    /** Tokens of ", and more than 52,810". */
    private static final int NEXT_COUNT = 6;
    /** From here on a number that is verified is a sum over a war. */
    private static final long MANY = 1000;
    /** Tokens between "verified" and the second number behind it. */
    private static final int VERIFIED_REACH = 6;
    /** Tokens of "and about 3.6 million uprooted" before "in the conflict". */
    private static final int WITHIN = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final WhenScope dates;
    /** "Since", and what makes of it "the worst attack since". */
    private final Marks since;

    private final Marks colons;
    private final Marks days;

    RunningTotals(Scene scene, Words words, WhenScope dates) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.dates = dates;
        colons = new Marks(tokens, i -> tokens.isMark(i, ':'));
        days = new Marks(tokens, i -> scene.date(i) != null);
        since = new Marks(
                tokens,
                i -> words.is(Words.Class.RECORD, tokens, i)
                        || tokens.isMark(i, ',')
                        || opensSince(i)
                        || tokens.lower(i).equals("since"));
    }

    boolean has(Draft draft) {
        return isSince(draft)
                || isUntilThen(draft)
                || isOfWar(draft)
                || isRisenBy(draft)
                || isGrowing(draft)
                || isOfThoseEvents(draft)
                || isOfSpan(draft);
    }

    private boolean isOfSpan(Draft draft) {
        boolean people = draft.metric.counted() == Metric.Counted.PEOPLE;
        return people && (isOfYears(draft) || isInWar(draft) || isOwnLosses(draft));
    }

    /** "46,870 dead (+23)": thousands, of whom the bracket tells how many are new. */
    private boolean isGrowing(Draft draft) {
        int bracket = words.is(Words.Class.HARMED, tokens, draft.end) ? draft.end + 1 : draft.end;
        return draft.best() >= MANY && tokens.isMark(bracket, '(') && tokens.isMark(bracket + 1, '+');
    }

    /** "1,277 hospitalised since the Israeli attack began", "since the war"; not "in the worst attack since the war". */
    private boolean isSince(Draft draft) {
        int opening = opening(draft);
        if (tokens.lower(opening).equals("since")) {
            return !isNight(opening);
        }
        int end = tokens.sentenceEnd(draft.sentence);
        for (int i = since.next(draft.sentence, draft.end); i < end; i = since.next(draft.sentence, i + 1)) {
            boolean other = opensSince(i) && hasCount(i, end)
                    || isNextCount(i)
                    || isOfNextCount(draft, i)
                    || Rows.isCountedSo(tokens, i)
                    || isRowOfSwaps(i)
                    || draft.best() == 1 && Rows.isBetween(tokens, draft.end, i);
            if (words.is(Words.Class.RECORD, tokens, i) || other) {
                return false;
            }
            if (isEverSince(i) && draft.metric != Metric.MISSING && !isFound(draft, i)) {
                return true;
            }
            for (int j = i + 1; tokens.lower(i).equals("since") && j < Math.min(end, i + SINCE_REACH); j++) {
                if (words.is(Words.Class.BEGIN, tokens, j) || words.is(Words.Class.CAMPAIGN, tokens, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Left 29 dead; since the war began", "left 29 dead – since": the mark before. */
    private boolean opensSince(int mark) {
        boolean parts = tokens.isMark(mark, ';') || tokens.isDash(mark) && !tokens.isJoined(mark);
        return parts && tokens.lower(mark + 1).equals("since");
    }

    /** Whether what stands here has a number of its own, which is counted since then. */
    private boolean hasCount(int from, int to) {
        for (int i = from; i < to; i++) {
            NumberMention number = scene.number(i);
            if (number != null && number.isCount() && scene.date(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Exchanged 84 captives each, the fourth swap since the talks began": what is counted since then is the swaps. */
    private boolean isRowOfSwaps(int since) {
        int noun = since - 1;
        boolean swap = words.is(Words.Class.EXCHANGE, tokens, noun) || words.is(Words.Class.EVENT, tokens, noun);
        int ordinal = noun - 1;
        ordinal -= swap && Ordinals.end(tokens, ordinal) < 0 && tokens.isWord(ordinal) ? 1 : 0;
        return swap && Ordinals.end(tokens, ordinal) > 0;
    }

    /** "Since last night", "since yesterday morning": one night or day, no series. */
    boolean isNight(int since) {
        for (int i = since + 1; i <= since + NIGHT_REACH; i++) {
            if (words.is(Words.Class.PART_OF_DAY, tokens, i)) {
                return true;
            }
        }
        return isStartOfDay(since + 1);
    }

    /** "Since the beginning of the day", "since the start of the night": of one day too; not "the start of the war". */
    private boolean isStartOfDay(int i) {
        int start = tokens.lower(i).equals("the") ? i + 1 : i;
        boolean of =
                tokens.lower(start + 1).equals("of") && tokens.lower(start + 2).equals("the");
        boolean begins =
                tokens.lower(start).equals("beginning") || tokens.lower(start).equals("start");
        String noun = tokens.lower(start + 3);
        return of && begins && (noun.equals("day") || words.is(Words.Class.PART_OF_DAY, noun));
    }

    /** First token of a sentence, or of what its colon opens: "the price is high: since January 2 have died". */
    private int opening(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        int colon = colons.last(draft.sentence, draft.start);
        return colon > first ? colon + 1 : Math.min(first, draft.start);
    }

    /** "Have been killed since", "have died since then": from what the sentence before tells to this day. */
    private boolean isEverSince(int i) {
        int last = tokens.lower(i + 1).equals("then") ? i + 1 : i;
        boolean closes = !tokens.isWord(last + 1) && !tokens.isNumber(last + 1);
        boolean perfect = false;
        for (int j = i - 1; j > i - SINCE_REACH; j--) {
            perfect |= tokens.lower(j).equals("have") || tokens.lower(j).equals("has");
        }
        return tokens.lower(i).equals("since") && closes && perfect;
    }

    /** "Abducted 20 farmers on Thursday; three bodies have been found since": of that event, where they are not hundreds. */
    private boolean isFound(Draft draft, int since) {
        return words.is(Words.Class.FIND, tokens, since - 1) && draft.best() < FEW;
    }

    /** "Strikes killed 33 on Saturday, and 52,810 have been killed since": what follows is said of the second number. */
    private boolean isNextCount(int comma) {
        boolean and = tokens.isMark(comma, ',')
                && (tokens.lower(comma + 1).equals("and")
                        || tokens.lower(comma + 1).equals("while"));
        for (int i = comma + 2; and && i < comma + NEXT_COUNT; i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Lost 1,100 in the past day and 950,000 since the war began": the first number has a day of its own. */
    private boolean isOfNextCount(Draft draft, int since) {
        boolean count =
                scene.number(since - 1) != null && scene.number(since - 1).isCount();
        return count && days.next(draft.sentence, draft.end) < since - 1;
    }

    /** "It was the 88th raid since January. Those attacks left 61 people dead": of all that the sentence before counts. */
    private boolean isOfThoseEvents(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        boolean those =
                tokens.lower(first).equals("those") || tokens.lower(first).equals("these");
        return those
                && draft.sentence > 0
                && first < draft.start
                && words.is(Words.Class.EVENT, tokens, first + 1)
                && dates.hasSince(draft.sentence - 1);
    }

    /** "The war has killed 52,810 people", "the insurgency has left 6,000 dead", "the conflict has cost 6,000 lives": of all of it. */
    private boolean isOfWar(Draft draft) {
        int have = draft.start - 1;
        while (have > draft.start - VERB_REACH && !words.is(Words.Class.HAVE, tokens, have)) {
            have--;
        }
        boolean perfect = words.is(Words.Class.HAVE, tokens, have) && !draft.dated && isOneClause(have, draft.start);
        int subject = beforeAside(have);
        for (int i = subject - 1; perfect && i > subject - 1 - WAR_REACH && !tokens.isMark(i, ','); i--) {
            boolean war = words.is(Words.Class.WAR, tokens, i)
                    || draft.best() >= MANY && words.is(Words.Class.UNREST, tokens, i);
            if (war) {
                // "A bomb left over from the war has killed three": of the bomb.
                boolean the = words.is(Words.Class.DETERMINER, tokens, i - 1)
                        && !words.is(Words.Class.PREPOSITION, tokens, i - 2);
                return the || tokens.lower(i - 1).equals("'s");
            }
        }
        return false;
    }

    /** "The insurgency, now in its 15th year, has": the comma that opens the aside; the same token where none stands. */
    private int beforeAside(int have) {
        for (int i = have - 2; tokens.isMark(have - 1, ',') && i > have - ASIDE && i > 0; i--) {
            if (tokens.isMark(i, ',')) {
                return i;
            }
        }
        return have;
    }

    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ',') || tokens.lower(i).equals("and")) {
                return false;
            }
        }
        return true;
    }

    /** "40,000 have been killed in four decades of fighting". */
    private boolean isOfYears(Draft draft) {
        boolean over = words.is(Words.Class.TIME_SPAN, tokens, draft.end);
        for (int i = draft.end + 1; over && i < draft.end + SPAN_REACH && tokens.isWord(i + 1); i++) {
            String lower = tokens.lower(i);
            boolean years = lower.equals("years") || lower.startsWith("decade") || lower.equals("months");
            if (years && tokens.lower(i + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "Nine hundred have been killed in the war", "brings to 376 the number of soldiers killed in the war". */
    private boolean isInWar(Draft draft) {
        boolean sum = draft.rule.equals("toll");
        for (int i = draft.start; sum && draft.best() >= MANY && i < draft.group.start(); i++) {
            if (words.is(Words.Class.TIME_SPAN, tokens, i)
                    && isThe(i + 1)
                    && words.is(Words.Class.WAR, tokens, i + 2)) {
                return true;
            }
        }
        for (int i = draft.group.end(); i < draft.end; i++) {
            sum |= words.is(Words.Class.HAVE, tokens, i) && !tokens.lower(i).equals("had");
        }
        int end = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + WITHIN);
        for (int i = draft.end; sum && !draft.dated && draft.best() > 1 && i < end && !tokens.isMark(i, ','); i++) {
            if (words.is(Words.Class.TIME_SPAN, tokens, i)) {
                return isThe(i + 1) && words.is(Words.Class.WAR, tokens, i + 2) && isEnded(i + 3);
            }
        }
        return false;
    }

    /** "In the war", "in the conflict that the coup set off"; not "in the war museum". */
    private boolean isEnded(int i) {
        return !tokens.isWord(i) || words.closesGroup(tokens, i) || words.is(Words.Class.RELATIVE, tokens, i);
    }

    private boolean isThe(int i) {
        return words.is(Words.Class.DETERMINER, tokens, i) || tokens.lower(i).equals("this");
    }

    /** "Brings its losses to 376": those since it came. */
    private boolean isOwnLosses(Draft draft) {
        for (int i = draft.group.start() - 2; i > draft.group.start() - 2 - VERB_REACH; i--) {
            boolean own = words.is(Words.Class.POSSESSIVE, tokens, i - 1)
                    || tokens.lower(i - 1).equals("'s");
            if (own && tokens.lower(i).equals("losses")) {
                return tokens.lower(draft.group.start() - 1).equals("to") && isBrought(i);
            }
        }
        return false;
    }

    private boolean isBrought(int losses) {
        for (int i = losses - 1; i > losses - VERB_REACH; i--) {
            if (tokens.lower(i).startsWith("bring") || tokens.lower(i).equals("brought")) {
                return true;
            }
        }
        return false;
    }

    /** "The UN has verified 12,162 civilians killed": thousands are verified over a war, not in a day. */
    boolean isVerified(Draft draft) {
        for (int i = draft.start - 1; draft.best() >= MANY && i >= draft.start - VERIFIED_REACH; i--) {
            if (words.is(Words.Class.VERIFIED, tokens, i)) {
                return draft.metric.counted() == Metric.Counted.PEOPLE && !draft.dated;
            }
        }
        return false;
    }

    /** "Russian losses rose by 1,050 in the past day to 1,021,540": those of the war. */
    private boolean isRisenBy(Draft draft) {
        boolean losses = draft.rule.equals("toll") && tokens.lower(draft.start).equals("losses");
        for (int i = draft.start + 1; losses && i < draft.group.start(); i++) {
            if (tokens.lower(i).equals("by") && tokens.isNumber(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Until Sunday about 70 soldiers had been wounded": all that had been counted before the event told now. */
    private boolean isUntilThen(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        boolean until = tokens.lower(first).equals("until")
                && words.is(Words.Class.WEEKDAY, tokens, first + 1)
                && draft.group.start() <= first + UNTIL;
        for (int i = draft.group.end(); until && i < draft.end; i++) {
            if (tokens.lower(i).equals("had")) {
                return draft.metric.counted() == Metric.Counted.PEOPLE;
            }
        }
        return false;
    }
}
