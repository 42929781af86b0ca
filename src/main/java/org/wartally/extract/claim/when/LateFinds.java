package org.wartally.extract.claim.when;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Bodies found in the ruins days after the attack: "two were found on Tuesday in the debris of a shop hit on Sunday" died on Sunday. */
public final class LateFinds {

    /** Tokens between a figure and the verb that finds. */
    private static final int VERB = 4;
    /** Days in which ruins are searched. */
    private static final int SEARCH = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    LateFinds(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The day of the attack, named in the sentence besides the day of the find; null where none is, or nobody was found. */
    @Nullable
    DateMention attack(Draft draft, DateMention find, Predicate<DateMention> usable) {
        LocalDate found = find.to();
        if (found == null || draft.metric != Metric.KILLED || !isFound(draft)) {
            return null;
        }
        for (DateMention mention : scene.dates(draft.sentence)) {
            LocalDate day = mention.kind() == DateMention.Kind.EVENT ? mention.to() : null;
            boolean before = day != null && day.isBefore(found) && !day.isBefore(found.minusDays(SEARCH));
            if (before && usable.test(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a verb beside the figure finds bodies, and the sentence tells of ruins. */
    private boolean isFound(Draft draft) {
        boolean verb = false;
        for (int i = Math.max(0, draft.start - VERB); !verb && i < draft.end + VERB; i++) {
            verb = words.is(Words.Class.FIND, tokens, i);
        }
        for (int i = tokens.sentenceStart(draft.sentence); verb && i < tokens.sentenceEnd(draft.sentence); i++) {
            if (words.is(Words.Class.RUINS, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
