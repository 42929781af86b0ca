package org.wartally.extract.claim.clause;

import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Who is looked for: the missing, not those whom the police want: "rescuers search for nine people", "the fate of nine is unknown". */
public final class Searches {

    /** Tokens between "the fate of nine people" and "unknown". */
    private static final int FATE_REACH = 14;

    private final Tokens tokens;
    private final Words words;

    Searches(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether words that tell of a search or of no news say that these people are missing. */
    boolean isInVain(Predicate predicate, Group group) {
        String first = tokens.lower(predicate.start());
        String verb = tokens.lower(first.equals("the") ? predicate.start() + 1 : predicate.start());
        if (isHunted(group)) {
            return false;
        }
        return switch (verb) {
            case "fate", "whereabouts" -> isUnknown(group.end());
            case "looking", "looked", "searching", "searched", "search", "digging", "dig" -> isRescue(group);
            default -> true;
        };
    }

    /** Whether a verb only tells of a search: those that it counts must be shown to be missing. */
    static boolean isSearch(Sense sense) {
        return sense.metric() == Metric.MISSING && sense.frame() == Frame.OF;
    }

    /** "Is unknown", "remains unclear", "is not known". */
    private boolean isUnknown(int from) {
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(from - 1)), from + FATE_REACH);
        for (int i = from; i < end; i++) {
            String lower = tokens.lower(i);
            boolean not = lower.equals("not")
                    && (tokens.lower(i + 1).equals("known")
                            || tokens.lower(i + 1).equals("clear"));
            if (not
                    || lower.equals("unknown")
                    || lower.equals("unclear")
                    || lower.equals("uncertain")
                    || lower.equals("mystery")) {
                return true;
            }
        }
        return false;
    }

    /** "Nine suspects", "three gunmen": wanted, not missed. */
    private boolean isHunted(Group group) {
        String noun = tokens.lower(group.end() - 1);
        return words.is(Words.Class.REBELS, noun)
                || words.is(Words.Class.WANTED, noun)
                || group.side() != null && group.victim() == null;
    }

    /** Whether the sentence tells of rescuers, of rubble or of missing people. */
    private boolean isRescue(Group group) {
        int sentence = tokens.sentenceOf(group.start());
        return words.has(Words.Class.RESCUE, tokens, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
    }
}
