package org.wartally.extract.claim.where;

import java.util.Locale;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;

/**
 * Those who count the dead and hurt of their own country: "Eight people were killed in Haifa. Iran's health ministry said that 224
 * people had been killed" tells of Iran, whichever place stands before.
 */
public final class HealthOffices {

    private static final String PALESTINE = "PS";
    private static final Where GAZA = new Where(null, null, "PS-GZA", RegionLevel.ADMIN1);

    private HealthOffices() {}

    /** Gives a figure of people the country of the health office that tells it, where its own words name no place. */
    public static void apply(Draft draft) {
        boolean loose = !draft.placed && draft.metric.counted() == Metric.Counted.PEOPLE;
        String country = loose && isHealth(draft) ? Countries.country(draft.claimantSide) : null;
        String told = draft.where.country();
        if (country == null || told == null || told.equals(country)) {
            return;
        }
        draft.where = country.equals(PALESTINE) ? GAZA : new Where(null, null, country, RegionLevel.COUNTRY);
        draft.placeGround = Ground.of("the country whose health office counts its people", draft.where);
        draft.wide = null;
        draft.zoneOf = null;
    }

    private static boolean isHealth(Draft draft) {
        String claimant = draft.claimant == null ? "" : draft.claimant.toLowerCase(Locale.ROOT);
        return claimant.contains("health") || claimant.contains("civil defen");
    }
}
