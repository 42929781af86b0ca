package org.wartally.extract.claim.role;

import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Tells tolls of a war by words for its length: "the decades-long conflict has claimed", "9,000 have died in the ten-year insurgency". */
public final class Eras {

    /** Tokens between "the war" and "has killed". */
    private static final int WAR_REACH = 5;
    /** Tokens between a figure and "the ten-year war". */
    private static final int REACH = 10;
    /** Words of "the long and bloody" before a war. */
    private static final int ADJECTIVES = 6;
    /** So many do not die in an event that a war is named for. */
    private static final long MANY = 1000;

    /** What a war does to people before they are dead. */
    private static final Set<String> DOING = Set.of("left", "claimed", "cost", "taken", "seen", "already");

    private final Tokens tokens;
    private final Words words;

    Eras(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a figure counts all of a war. */
    boolean tells(Draft draft) {
        boolean people = draft.metric.counted() == Metric.Counted.PEOPLE;
        return people
                && (isTollOfWar(draft) || !draft.dated && (isOfWar(draft) || isOfLongWar(draft) || isFallen(draft)));
    }

    /** "The dead of the war number 31,000", "victims of political violence amount to 19,000"; not "the dead of the bombardment number 12". */
    private boolean isTollOfWar(Draft draft) {
        for (int i = draft.start + 1; i < draft.group.start() && tokens.isWord(i); i++) {
            boolean war = words.is(Words.Class.WAR, tokens, i) || words.is(Words.Class.UNREST, tokens, i);
            if (war && (draft.best() >= MANY || tokens.lower(i).equals("war"))) {
                return true;
            }
        }
        return false;
    }

    /** "Two of her sons died in the war", "lost three men in the last war", "his brother was killed in the war"; not "in the war zone". */
    private boolean isFallen(Draft draft) {
        boolean several = draft.best() > 1 || draft.isKin() || draft.isOfSomebody();
        int in = draft.end;
        if (!several
                || !words.is(Words.Class.TIME_SPAN, tokens, in)
                || !words.is(Words.Class.DETERMINER, tokens, in + 1)) {
            return false;
        }
        int war = tokens.lower(in + 2).equals("war") ? in + 2 : in + 3;
        boolean ended = !tokens.isWord(war + 1) || words.closesGroup(tokens, war + 1);
        return ended && tokens.lower(war).equals("war");
    }

    /** "The war has killed 52,810 people", "the rebellion has cost 6,800 lives". */
    private boolean isOfWar(Draft draft) {
        int have = have(draft);
        for (int i = have - 1; have > 0 && i > have - 1 - WAR_REACH && !tokens.isMark(i, ','); i--) {
            if (words.is(Words.Class.WAR, tokens, i)) {
                return isKnown(i);
            }
        }
        return have > 0 && isInItsYear(have);
    }

    /** The "has" of a figure that is told of what has been until now; -1 where it has none. */
    private int have(Draft draft) {
        int i = Math.min(draft.start, draft.group.start()) - 1;
        while (DOING.contains(tokens.lower(i)) || words.isAdverb(tokens, i)) {
            i--;
        }
        return words.is(Words.Class.HAVE, tokens, i) ? i : -1;
    }

    /** "The war", "the bloody decade-long war", "Sudan's war"; not "a war". */
    private boolean isKnown(int war) {
        int i = war - 1;
        while (i > war - ADJECTIVES && (tokens.isWord(i) && !words.closesGroup(tokens, i) || tokens.isMark(i, '-'))) {
            i--;
        }
        // "A bomb left over from the war has killed three": of the bomb.
        boolean subject = !words.is(Words.Class.PREPOSITION, tokens, i - 1);
        return subject
                && (words.is(Words.Class.DETERMINER, tokens, i)
                        || tokens.lower(i).equals("'s")
                        || isLong(war));
    }

    /** "The revolt, now in its twelfth year, has left". */
    private boolean isInItsYear(int have) {
        return tokens.isMark(have - 1, ',')
                && (tokens.lower(have - 2).equals("year")
                        || tokens.lower(have - 2).equals("decade"))
                && tokens.lower(have - 4).equals("its");
    }

    /** "9,000 have died in the ten-year insurgency", "an eight-year war in which 40,000 died". */
    private boolean isOfLongWar(Draft draft) {
        boolean perfect = isPerfect(draft) || have(draft) > 0 || draft.best() >= MANY;
        int first = tokens.sentenceStart(draft.sentence);
        int head = Math.min(draft.start, draft.group.start());
        boolean which =
                tokens.lower(head - 1).equals("which") || tokens.lower(head - 1).equals("that");
        int war = tokens.lower(head - 2).equals("in") ? head - 3 : head - 2;
        if (which && war > first && words.is(Words.Class.WAR, tokens, war) && isLong(war)) {
            return true;
        }
        int end = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + REACH);
        for (int i = draft.end; perfect && i < end && !tokens.isMark(i, ','); i++) {
            if (words.is(Words.Class.WAR, tokens, i) && isLong(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Have been killed", "has died". */
    private boolean isPerfect(Draft draft) {
        return words.has(Words.Class.HAVE, tokens, draft.group.end(), draft.end);
    }

    /** "Decade-long", "ten-year", "12-year-old", "long-running" before a war. */
    private boolean isLong(int war) {
        for (int i = war - 1;
                i > war - 1 - ADJECTIVES && (tokens.isWord(i) || tokens.isNumber(i) || tokens.isMark(i, '-'));
                i--) {
            String lower = tokens.lower(i);
            boolean unit = lower.startsWith("year") || lower.startsWith("decade") || lower.startsWith("month");
            boolean joined = tokens.isMark(i + 1, '-') || tokens.isMark(i - 1, '-');
            if (unit && joined
                    || lower.equals("yearlong")
                    || lower.equals("long") && tokens.lower(i + 2).equals("running")) {
                return true;
            }
        }
        return false;
    }
}
