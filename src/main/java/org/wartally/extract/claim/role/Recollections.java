package org.wartally.extract.claim.role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.when.WhenScope;
import org.wartally.extract.date.DateMention;
import org.wartally.text.Tokens;

/** Finds the figures of earlier events by what the words call them: "the 2018 shooting", "the deadliest since", "last week's attack". */
public final class Recollections {

    /** An event this many days older than the one the report is about is told again for context. */
    static final long DAYS = 6;
    /** Tokens between a figure and "the 2018 shooting". */
    private static final int YEAR_REACH = 10;

    private static final int YEAR_DIGITS = 4;
    /** Tokens between "years after" and "that killed": "the attack on a school in Beslan". */
    private static final int REMEMBERED_REACH = 12;
    /** Tokens from "the deadliest" to the number of what was deadlier. */
    private static final int RECORD_REACH = 24;

    /** Tokens of "Mumbai train" before "bombings". */
    private static final int NAMED = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final WhenScope dates;

    Recollections(Scene scene, Words words, WhenScope dates) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.dates = dates;
    }

    boolean has(Draft draft, LocalDate newest) {
        return isRecalled(draft, newest)
                || isRemembered(draft)
                || isOfRecord(draft)
                || isOfYear(draft, newest)
                || isThereToo(draft, newest)
                || isOfEventOfYear(draft, newest);
    }

    /** "In May a school was the target. There, too, 22 people died": of the day of the sentence before. */
    private boolean isThereToo(Draft draft, LocalDate newest) {
        int first = tokens.sentenceStart(draft.sentence);
        int too = tokens.isMark(first + 1, ',') ? first + 2 : first + 1;
        boolean there = tokens.lower(first).equals("there")
                && (tokens.lower(too).equals("too")
                        || tokens.lower(too).equals("as")
                                && tokens.lower(too + 1).equals("well"));
        if (!there || draft.dated || draft.sentence == 0) {
            return false;
        }
        for (DateMention mention : scene.dates(draft.sentence - 1)) {
            LocalDate day = mention.to();
            if (day != null && ChronoUnit.DAYS.between(day, newest) > DAYS) {
                return true;
            }
        }
        return false;
    }

    /** "Killed in the 2018 shooting", told in a later year. */
    private boolean isOfYear(Draft draft, LocalDate newest) {
        int end = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + YEAR_REACH);
        for (int i = draft.end; i < end && !tokens.isMark(i, ','); i++) {
            boolean event = words.is(Words.Class.EVENT, tokens, i + 1) || words.is(Words.Class.EVENT, tokens, i + 2);
            if (event && tokens.lower(i - 1).equals("the") && isYear(i)) {
                return Integer.parseInt(tokens.lower(i)) < newest.getYear();
            }
        }
        return false;
    }

    /** "The 2008 Mumbai attacks, which killed 166", "its 2019 massacre left 20 dead": the event stands before its dead. */
    private boolean isOfEventOfYear(Draft draft, LocalDate newest) {
        int first = Math.max(tokens.sentenceStart(draft.sentence), draft.start - REMEMBERED_REACH);
        for (int i = draft.start - 1; i > first && !tokens.isMark(i, ';'); i--) {
            boolean the =
                    words.is(Words.Class.DETERMINER, tokens, i - 1) || words.is(Words.Class.POSSESSIVE, tokens, i - 1);
            if (the && isYear(i)) {
                int event = Math.max(draft.start, draft.group.start());
                return isEventBehind(i, event) && Integer.parseInt(tokens.lower(i)) < newest.getYear();
            }
            if (scene.number(i) != null && scene.number(i).isCount() && scene.date(i) == null) {
                return false;
            }
        }
        return false;
    }

    private boolean isEventBehind(int year, int to) {
        for (int i = year + 1; i <= year + NAMED && i < to; i++) {
            if (words.is(Words.Class.EVENT, tokens, i)
                    || words.is(Words.Class.UNREST, tokens, i)
                    || tokens.lower(i).equals("massacre")
                    || tokens.lower(i).equals("siege")) {
                return true;
            }
        }
        return false;
    }

    private boolean isYear(int i) {
        String lower = tokens.lower(i);
        return tokens.isNumber(i)
                && lower.length() == YEAR_DIGITS
                && lower.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "the worst attack since October 2023, when 70 people died". */
    private boolean isRecalled(Draft draft, LocalDate newest) {
        DateMention told = dates.ofClause(draft);
        if (told != null && isBaseline(told, draft)) {
            return false;
        }
        LocalDate day = told == null
                ? null
                : told.to() != null && told.kind() != DateMention.Kind.SINCE ? told.to() : told.from();
        return day != null && ChronoUnit.DAYS.between(day, newest) > DAYS;
    }

    /**
     * "Since November 2021, when the siege began, 250 people have been killed": what has been counted since then; not the 70 of
     * "since October 2023, when 70 people died, the town has been calm".
     */
    private boolean isBaseline(DateMention told, Draft draft) {
        boolean opens = told.kind() == DateMention.Kind.SINCE && told.start() == tokens.sentenceStart(draft.sentence);
        int comma = told.end() + 1;
        while (opens && comma < draft.start && !tokens.isMark(comma, ',')) {
            comma++;
        }
        return opens && tokens.isMark(told.end(), ',') && comma < draft.start;
    }

    /** "Fourteen years after the war that killed 100,000", "the anniversary of the blast that killed 58": told of what is long past. */
    private boolean isRemembered(Draft draft) {
        // "That killed 58", "that left 58 dead".
        if (!isRelative(draft.start - 1) && !isRelative(draft.start - 2)) {
            return false;
        }
        int first = Math.max(tokens.sentenceStart(draft.sentence), draft.start - REMEMBERED_REACH);
        for (int i = draft.start - 2; i > first && !tokens.isMark(i, ';'); i--) {
            String lead = tokens.lower(i);
            boolean after = (lead.equals("after") || lead.equals("since") || lead.equals("of"))
                    && words.is(Words.Class.LONG_PAST, tokens, i - 1);
            if (after) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int i) {
        String lower = tokens.lower(i);
        return lower.equals("that") || lower.equals("which") || lower.equals("when");
    }

    /** "The deadliest attack since the 2019 bombing, in which 22 cadets perished": told of what the record was held by. */
    private boolean isOfRecord(Draft draft) {
        boolean relative = false;
        int first = Math.max(tokens.sentenceStart(draft.sentence), draft.start - RECORD_REACH);
        boolean behind = tokens.isMark(draft.start - 1, ',');
        for (int i = draft.start - 1; !behind && i >= first && !tokens.isMark(i, ';'); i--) {
            relative |= isRelative(i) || tokens.lower(i).equals("where");
            if (tokens.isMark(i, ',') && !relative) {
                return false;
            }
            if (tokens.lower(i).equals("since")) {
                return hasRecord(first, i, relative);
            }
        }
        return false;
    }

    /** "The deadliest since the bombing in which", "it was the deadliest since a bomb killed"; not "the deadliest since the war killed". */
    private boolean hasRecord(int from, int to, boolean relative) {
        for (int i = from; i < to; i++) {
            boolean said = tokens.isMark(i - 2, ',') || words.is(Words.Class.AUXILIARY, tokens, i - 2);
            if (words.is(Words.Class.RECORD, tokens, i) && (relative || said)) {
                return true;
            }
        }
        return false;
    }

    /** "One man was hurt on Monday. A strike there killed 11 people last month." */
    boolean isOfLastMonth(Draft draft, Draft last, LocalDate newest) {
        DateMention period = dates.nearest(draft, DateMention.Kind.EVENT, DateMention.Kind.PERIOD);
        return draft.sentence > last.sentence
                && last.counts()
                && period != null
                && period.kind() == DateMention.Kind.PERIOD
                && tokens.lower(period.start()).equals("last")
                && period.to() != null
                && period.to().isBefore(newest);
    }

    /** "Five died on Saturday. Last week's attack killed 30", "last month 30 died there": told behind what has happened now. */
    boolean isOfLastWeek(Draft draft, Draft last) {
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = last.end; i < draft.start; i++) {
            first = tokens.isMark(i, ';') && last.sentence == draft.sentence ? i + 1 : first;
        }
        boolean told = last.sentence != draft.sentence || first > tokens.sentenceStart(draft.sentence);
        for (int i = first; told && i < tokens.sentenceEnd(draft.sentence) && !draft.rule.equals("toll"); i++) {
            boolean week = tokens.lower(i).equals("last") && tokens.lower(i + 2).equals("'s");
            boolean opens = i == first
                    && tokens.lower(i).equals("last")
                    && scene.date(i) != null
                    && !words.is(Words.Class.PART_OF_DAY, tokens, i + 1);
            if (opens || week && words.is(Words.Class.EVENT, tokens, i + 3)) {
                return true;
            }
        }
        return false;
    }
}
