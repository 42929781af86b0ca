package org.wartally.extract.claim.sum;

import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Field;
import org.wartally.model.Modifier;
import org.wartally.model.Role;

/** Rough words for numbers that the report gives too. */
public final class RoughNumbers {

    /** A rough number ("over 600") is the same as a sum that exceeds it by no more than this factor. */
    private static final double ROUGH = 1.25;

    /** How far a rounded number may be from the one that it stands for. */
    private static final double CLOSE = 1.15;

    private static final int TEN = 10;

    /** From this number on writers round. */
    private static final int ROUND = 20;

    /** So many times a vague number is no longer called by its word: nobody says "dozens" of hundreds. */
    private static final int VAST = 10;

    private final List<Draft> drafts;

    RoughNumbers(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** "dozens" beside 26, "over 600" beside 307 and 390: rough words for numbers that the report gives. */
    void apply() {
        for (Draft rough : open()) {
            boolean isRough = rough.count.modifier() == Modifier.VAGUE
                    || rough.count.modifier() == Modifier.MORE_THAN
                    || rough.count.modifier() == Modifier.ABOUT
                    || rough.count.modifier() == Modifier.NEARLY
                    || isRoundTitle(rough);
            if (isRough && rough.role == Role.TOTAL && isCovered(rough)) {
                rough.role = Role.RESTATED;
            }
        }
    }

    /** "60 wounded", "at least 40 dead" in a title. */
    private static boolean isRoundTitle(Draft draft) {
        return draft.scene.field() == Field.TITLE && draft.best() >= ROUND && draft.best() % TEN == 0;
    }

    private boolean isCovered(Draft rough) {
        List<Draft> exact = open().stream()
                .filter(d -> d != rough
                        && d.metric == rough.metric
                        && d.count.modifier() != Modifier.VAGUE
                        && SameEvent.compatible(rough, d))
                .toList();
        boolean vague = rough.count.modifier() == Modifier.VAGUE;
        if (vague && exact.stream().anyMatch(d -> d.best() >= rough.best() && d.best() < VAST * rough.best())) {
            return true;
        }
        if (!vague && exact.stream().anyMatch(d -> isRounded(rough, d))) {
            return true;
        }
        List<String> sides =
                exact.stream().map(d -> String.valueOf(d.side)).distinct().toList();
        for (String side : sides) {
            long sum = exact.stream()
                    .filter(d -> String.valueOf(d.side).equals(side))
                    .mapToLong(Draft::best)
                    .sum();
            long numbers = exact.stream()
                    .filter(d -> String.valueOf(d.side).equals(side))
                    .count();
            if (!vague && numbers > 1 && sum >= rough.best() && sum <= ROUGH * rough.best()) {
                return true;
            }
        }
        return false;
    }

    /** "More than 400 dead" in the title for 404 in the text; "over 80" in the first sentence for 86 in the next. */
    private static boolean isRounded(Draft rough, Draft exact) {
        boolean rounds = rough.count.modifier() == Modifier.ABOUT || rough.count.modifier() == Modifier.NEARLY;
        boolean above = rough.count.modifier() == Modifier.MORE_THAN;
        double least = rounds ? rough.best() / CLOSE : rough.best();
        boolean title = rough.scene.field() == Field.TITLE && exact.scene.field() == Field.TEXT;
        boolean next = above
                && rough.scene == exact.scene
                && rough.order < exact.order
                && rough.best() >= ROUND
                && exact.count.low() == exact.best();
        return (title || next) && exact.best() >= least && exact.best() <= CLOSE * rough.best();
    }

    /** "41 casualties", "dozens killed or wounded" for twelve dead and 29 hurt. */
    static boolean isSum(Draft sum, long best) {
        return switch (sum.count.modifier()) {
            case VAGUE -> best >= sum.best() && best < VAST * sum.best();
            case MORE_THAN, AT_LEAST -> best >= sum.best() && best <= CLOSE * sum.best();
            case ABOUT, NEARLY -> best >= sum.best() / CLOSE && best <= CLOSE * sum.best();
            default -> best == sum.best();
        };
    }

    private List<Draft> open() {
        return Arithmetic.open(drafts);
    }
}
