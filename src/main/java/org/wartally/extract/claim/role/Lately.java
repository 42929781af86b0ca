package org.wartally.extract.claim.role;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

/**
 * Tolls of one event that has gone on for days in one region: "since the shelling of the town began on Wednesday". Of a whole
 * country, or behind another toll of the report, such a number is a sum beside the event that is told of.
 */
public final class Lately {

    /** What began longer ago than a week is a series. */
    private static final int DAYS = 7;

    private final Scene scene;
    private final Tokens tokens;

    Lately(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether a figure is the first of its metric, of one region, and counted since a day of the last week. */
    boolean tells(Draft draft, List<Draft> drafts) {
        return draft.metric.counted() == Metric.Counted.PEOPLE
                && draft.where.regionLevel() == RegionLevel.ADMIN1
                && isSinceTheseDays(draft)
                && isFirst(draft, drafts);
    }

    private boolean isSinceTheseDays(Draft draft) {
        boolean lately = false;
        for (DateMention mention : scene.dates(draft.sentence)) {
            if (tokens.lower(mention.start()).equals("since")) {
                if (mention.from() == null || mention.to() == null || days(mention) > DAYS) {
                    return false;
                }
                lately = true;
            }
        }
        return lately;
    }

    private static long days(DateMention mention) {
        return ChronoUnit.DAYS.between(mention.from(), mention.to());
    }

    private boolean isFirst(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .noneMatch(d -> d.scene == scene && d.metric == draft.metric && d.start < draft.start && d.best() > 0);
    }
}
