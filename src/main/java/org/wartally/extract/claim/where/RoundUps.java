package org.wartally.extract.claim.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;

/**
 * The first number of a round-up of regions, told without a place, is the country's: "Attacks killed five people over the past day"
 * before "In Kharkiv Oblast three people died" and "In Kherson Oblast two".
 */
public final class RoundUps {

    /** Sentences in which a text tells what its title does. */
    private static final int OPENING = 2;

    private RoundUps() {}

    public static void apply(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.scene.field() == Field.TITLE && !draft.placed)
                .forEach(draft -> followText(draft, drafts));
        List<Draft> leads = drafts.stream().filter(RoundUps::isLead).toList();
        if (leads.isEmpty()) {
            return;
        }
        List<Draft> wide = leads.stream().filter(lead -> isSum(lead, drafts)).toList();
        for (Draft lead : leads) {
            if (wide.stream().anyMatch(other -> isToldWith(lead, other))) {
                lead.where = new Where(null, null, lead.where.country(), RegionLevel.COUNTRY);
                lead.placeGround = Ground.of("the sum of what is told region by region: the country", lead.where);
            }
        }
    }

    /** "Seven dead" of a title happened where the text opens with seven dead. */
    private static void followText(Draft title, List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.scene.field() == Field.TEXT && draft.placed && draft.sentence < OPENING)
                .filter(draft -> draft.metric == title.metric && draft.best() == title.best())
                .findFirst()
                .filter(draft -> !draft.where.equals(Where.UNKNOWN))
                .ifPresent(draft -> {
                    title.where = draft.where;
                    title.placeGround = Ground.of("that of the same number in the text", draft.where);
                });
    }

    /** People in the first sentence or the title, told without a place or beside one of several ("as the search in Kyiv ended"). */
    private static boolean isLead(Draft draft) {
        boolean first = draft.scene.field() == Field.TITLE || draft.sentence == 0;
        return first
                && draft.metric.counted() == Metric.Counted.PEOPLE
                && draft.where.regionLevel() == RegionLevel.ADMIN1;
    }

    /** In one sentence with it, or the same number said in the title. */
    private static boolean isToldWith(Draft draft, Draft other) {
        return Objects.equals(draft.where.country(), other.where.country())
                && (draft.scene == other.scene && draft.sentence == other.sentence
                        || draft.metric == other.metric && draft.best() == other.best());
    }

    /** Whether what later sentences tell of two regions or more of the country adds up to a number. */
    private static boolean isSum(Draft lead, List<Draft> drafts) {
        Map<@Nullable String, Long> byRegion = new HashMap<>();
        for (Draft draft : drafts) {
            boolean told = draft.scene.field() == Field.TEXT
                    && draft.placed
                    && draft.metric == lead.metric
                    && draft.where.regionLevel() == RegionLevel.ADMIN1
                    && Objects.equals(draft.where.country(), lead.where.country());
            if (told && (draft.scene != lead.scene || draft.sentence > lead.sentence)) {
                byRegion.merge(draft.where.regionCode(), draft.best(), Long::sum);
            }
        }
        long sum = byRegion.values().stream().mapToLong(Long::longValue).sum();
        return byRegion.size() > 1 && sum == lead.best();
    }
}
