package org.wartally.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Count;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.Span;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;

/** A claim for tests: 2025-05-24, killed, total, of unknown place and side, unless told otherwise. */
public final class Told {

    private final String id;
    private final Count count;
    private String report = "r1";
    private Metric metric = Metric.KILLED;
    private Role role = Role.TOTAL;
    private @Nullable String partOf;
    private @Nullable String side;
    private VictimType type = VictimType.UNKNOWN;
    private @Nullable WeaponFamily weapon;
    private @Nullable String claimant;
    private @Nullable String claimantSide;
    private Where where = Where.UNKNOWN;
    private When when = When.day(LocalDate.of(2025, 5, 24));

    private Told(String id, Count count) {
        this.id = id;
        this.count = count;
    }

    public static Told of(String id, long n) {
        return new Told(id, Count.exact(n));
    }

    public static Told of(String id, Count count) {
        return new Told(id, count);
    }

    public Told by(String reportId) {
        report = reportId;
        return this;
    }

    public Told as(Metric counted) {
        metric = counted;
        return this;
    }

    public Told weapon(Metric counted, WeaponFamily family) {
        metric = counted;
        weapon = family;
        return this;
    }

    public Told role(Role is) {
        role = is;
        return this;
    }

    public Told partOf(String whole) {
        role = Role.PART;
        partOf = whole;
        return this;
    }

    public Told subsetOf(String whole) {
        role = Role.SUBSET;
        partOf = whole;
        return this;
    }

    public Told of(String whose) {
        side = whose;
        return this;
    }

    public Told type(VictimType of) {
        type = of;
        return this;
    }

    public Told says(String who, @Nullable String whose) {
        claimant = who;
        claimantSide = whose;
        return this;
    }

    /** In a region of ISO 3166-2, or in a country where the code has two letters. */
    public Told in(String code) {
        where = new Where(null, null, code, code.length() == 2 ? RegionLevel.COUNTRY : RegionLevel.ADMIN1);
        return this;
    }

    public Told at(String place, @Nullable Long geonameid, String code) {
        where = new Where(place, geonameid, code, RegionLevel.ADMIN1);
        return this;
    }

    public Told zone(String name) {
        where = new Where(name, null, null, RegionLevel.ZONE);
        return this;
    }

    /** On a day of May 2025; none for 0. */
    public Told on(int day) {
        when = day == 0 ? When.UNKNOWN : When.day(LocalDate.of(2025, 5, day));
        return this;
    }

    public Claim claim() {
        int start = Integer.parseInt(id.replaceAll("\\D", ""));
        return new Claim(
                id,
                report,
                metric,
                count,
                role,
                partOf,
                side,
                type,
                null,
                weapon,
                null,
                claimant,
                claimantSide,
                where,
                when,
                new Span(Field.TEXT, start, start + 1, "n"),
                "told in a test",
                null);
    }
}
