package org.wartally.reconcile;

import org.wartally.model.Claim;
import org.wartally.model.RegionLevel;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;

/** What a part or subset takes over from its whole: everything that its own words leave open. */
final class Inherited {

    private Inherited() {}

    /** "Six civilians died on Monday: three in Kherson, three in Odesa": the three are civilians, and of Monday. */
    static Claim from(Claim whole, Claim part) {
        boolean silent = part.claimant() == null && part.claimantSide() == null;
        return new Claim(
                part.claimId(),
                part.reportId(),
                part.metric(),
                part.count(),
                part.role(),
                part.partOf(),
                part.side() == null ? whole.side() : part.side(),
                part.victimType() == VictimType.UNKNOWN ? whole.victimType() : part.victimType(),
                part.victimGroup(),
                isOpen(part.weaponFamily()) && part.metric().ofWeapons() ? whole.weaponFamily() : part.weaponFamily(),
                part.weaponModel(),
                silent ? whole.claimant() : part.claimant(),
                silent ? whole.claimantSide() : part.claimantSide(),
                where(whole.where(), part.where()),
                when(whole.when(), part.when()),
                part.span(),
                part.rule(),
                part.flags());
    }

    private static boolean isOpen(@org.jspecify.annotations.Nullable WeaponFamily family) {
        return family == null || family == WeaponFamily.UNKNOWN;
    }

    /** A country named beside a part of what happened in one of its regions tells nothing new. */
    private static Where where(Where whole, Where part) {
        boolean nowhere = part.regionLevel() == RegionLevel.UNKNOWN && part.regionCode() == null;
        boolean wider = part.regionLevel() == RegionLevel.COUNTRY
                && whole.regionLevel() == RegionLevel.ADMIN1
                && java.util.Objects.equals(part.country(), whole.country());
        return nowhere || wider ? whole : part;
    }

    private static When when(When whole, When part) {
        return part.end() == null ? whole : part;
    }
}
