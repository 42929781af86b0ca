package org.wartally.extract.claim.when;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.date.DateMention;
import org.wartally.text.Tokens;

/** Which day of a weekend it was, told behind: "47 soldiers died last weekend. The group took the base on Saturday". */
public final class Weekends {

    /** Sentences behind "last weekend" that tell the day. */
    private static final int REACH = 2;

    private final Scene scene;
    private final Tokens tokens;

    Weekends(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The day that sentences without numbers of their own tell of; the date itself where it is no weekend, or nothing tells more. */
    DateMention read(DateMention own, Draft draft, List<Draft> drafts, Predicate<DateMention> usable) {
        LocalDate from = own.from();
        LocalDate to = own.to();
        if (from == null || to == null || !tokens.lower(own.end() - 1).equals("weekend")) {
            return own;
        }
        int last = Math.min(tokens.sentenceCount() - 1, draft.sentence + REACH);
        for (int s = draft.sentence + 1; s <= last && !isCounting(s, drafts); s++) {
            for (DateMention mention : scene.dates(s)) {
                LocalDate day = mention.to();
                boolean inside = day != null && !day.isBefore(from) && !day.isAfter(to);
                if (inside && mention.kind() == DateMention.Kind.EVENT && usable.test(mention)) {
                    return mention;
                }
            }
        }
        return own;
    }

    private static boolean isCounting(int sentence, List<Draft> drafts) {
        return drafts.stream().anyMatch(draft -> draft.sentence == sentence);
    }
}
