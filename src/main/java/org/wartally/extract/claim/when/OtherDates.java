package org.wartally.extract.claim.when;

import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Dates that a sentence gives to something else than the deaths it counts: elections, an abduction, the day somebody died of wounds. */
public final class OtherDates {

    /** Tokens between a date and what it names: "the 12 May parliamentary elections". */
    private static final int NAME = 4;
    /** Tokens between "before" and "election": "before a hotly-disputed presidential election". */
    private static final int AHEAD = 8;
    /** Tokens between "abducted" and its date. */
    private static final int CLAUSE = 14;

    /** Tokens between a figure and its verb. */
    private static final int VERB = 4;

    private final Tokens tokens;
    private final Words words;

    OtherDates(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** "For supporting the 12 May elections", "a candidate in November elections"; not so "killed during the 12 May elections". */
    boolean isOccasion(DateMention mention) {
        if (isAhead(mention.start() - 1)) {
            return true;
        }
        boolean during = tokens.lower(mention.start()).equals("during") || isDuring(mention.start() - 1);
        for (int i = mention.end(); !during && i < mention.end() + NAME; i++) {
            if (words.is(Words.Class.OCCASION, tokens, i)) {
                return true;
            }
            if (words.closesGroup(tokens, i) || !tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** "One resident, born in 1957, died". */
    boolean isBirth(DateMention mention) {
        int i = mention.start();
        while (i > 0
                && (words.is(Words.Class.TIME_LEAD, tokens, i)
                        || tokens.isNumber(i)
                        || tokens.lower(i).equals("and"))) {
            i--;
        }
        return tokens.lower(i).equals("born");
    }

    /** "Ahead of a disputed presidential election this weekend". */
    private boolean isAhead(int noun) {
        boolean occasion = words.is(Words.Class.OCCASION, tokens, noun);
        for (int i = noun - 1; occasion && i > noun - AHEAD && !tokens.isMark(i, ','); i--) {
            if (tokens.lower(i).equals("before") || tokens.lower(i).equals("ahead")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDuring(int before) {
        int lead = words.is(Words.Class.DETERMINER, tokens, before) ? before - 1 : before;
        return tokens.lower(lead).equals("during");
    }

    /** "Who was abducted two months ago", "the men had been seized on 8 June": when they were taken, not when they died. */
    boolean isOfSeizure(DateMention mention, Metric metric) {
        int first = Math.max(tokens.sentenceStart(tokens.sentenceOf(mention.start())), mention.start() - CLAUSE);
        for (int i = mention.start() - 1; metric == Metric.KILLED && i >= first; i--) {
            if (tokens.lower(i).equals("and") || tokens.isMark(i, ',') || tokens.isMark(i, ';')) {
                return false;
            }
            if (words.is(Words.Class.ABDUCTED, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The two workers, who had come on 12 May, were killed": a clause of its own before the verb of the figure. */
    boolean isAside(DateMention mention, Draft draft) {
        int close = mention.end();
        while (close < tokens.sentenceEnd(draft.sentence) && !tokens.isMark(close, ',')) {
            close++;
        }
        boolean goesOn =
                words.is(Words.Class.AUXILIARY, tokens, close + 1) || words.is(Words.Class.HAVE, tokens, close + 1);
        for (int i = mention.start() - 1; goesOn && i > draft.group.end(); i--) {
            if (tokens.isMark(i, ',') || tokens.isMark(i - 1, ',')) {
                return words.is(Words.Class.RELATIVE, tokens, i) || words.is(Words.Class.RELATIVE, tokens, i + 1);
            }
        }
        return false;
    }

    /** "Four more died in hospital". */
    private boolean isInHospital(int i) {
        return tokens.lower(i).equals("hospital") && words.is(Words.Class.LOCATIVE, tokens, i - 1);
    }

    /** "Two of the wounded died in the night". */
    private boolean isHurt(Draft draft, int i) {
        return i >= draft.group.start() && i < draft.end && words.is(Words.Class.HURT, tokens, i);
    }

    /** "He died of his wounds a week later", "two succumbed to injuries on 7 May": the day of the attack is that of the event. */
    boolean isLateDeath(Draft draft) {
        boolean died = false;
        boolean wounds = false;
        for (int i = tokens.sentenceStart(draft.sentence); i < tokens.sentenceEnd(draft.sentence); i++) {
            boolean beside = i >= draft.start - VERB && i < draft.end + VERB;
            died |= beside && words.is(Words.Class.SUCCUMBED, tokens, i);
            wounds |= words.is(Words.Class.WOUNDS, tokens, i) || isInHospital(i) || isHurt(draft, i);
        }
        return draft.metric == Metric.KILLED && died && wounds;
    }
}
