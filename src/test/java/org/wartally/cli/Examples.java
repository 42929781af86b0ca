package org.wartally.cli;

import java.time.LocalDate;
import java.util.List;
import org.wartally.model.Claim;
import org.wartally.model.Count;
import org.wartally.model.Extraction;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Reject;
import org.wartally.model.Report;
import org.wartally.model.Role;
import org.wartally.model.Span;
import org.wartally.model.Total;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;

/** One small report with what it gave. */
final class Examples {

    static final Report REPORT = new Report(
            "bulletin-7",
            "2025-05-25",
            "air force",
            null,
            "Night over Ukraine",
            "en",
            "On 25 May the Air Force shot down at least 40 drones,\nnine of them over Odesa. A pilot, 44, was decorated.");

    static final Claim WHOLE = new Claim(
            "bulletin-7#1",
            "bulletin-7",
            Metric.INTERCEPTED,
            Count.atLeast(40),
            Role.TOTAL,
            null,
            "RUS",
            VictimType.UNKNOWN,
            null,
            WeaponFamily.DRONE,
            "Shahed-136",
            "the Air Force",
            "UKR",
            new Where("Ukraine", 690791L, "UA", RegionLevel.COUNTRY),
            When.day(LocalDate.of(2025, 5, 25)),
            span("shot down at least 40 drones"),
            "weapons shot down",
            null);

    static final Claim PART = new Claim(
            "bulletin-7#2",
            "bulletin-7",
            Metric.INTERCEPTED,
            Count.exact(9),
            Role.SUBSET,
            "bulletin-7#1",
            "RUS",
            VictimType.UNKNOWN,
            null,
            WeaponFamily.DRONE,
            null,
            null,
            null,
            new Where("Odesa", 698740L, "UA-51", RegionLevel.ADMIN1),
            When.UNKNOWN,
            span("nine of them"),
            "some of a stated number",
            "inconsistent");

    static final Extraction EXTRACTION =
            new Extraction("bulletin-7", List.of(WHOLE, PART), List.of(new Reject("bulletin-7", span("44"), "age")), 3);

    static final List<Total> TOTALS = List.of(new Total(
            Metric.INTERCEPTED,
            "RUS",
            VictimType.UNKNOWN,
            WeaponFamily.DRONE,
            "UA",
            RegionLevel.COUNTRY,
            "2025-W21",
            40,
            40,
            null));

    private Examples() {}

    private static Span span(String quote) {
        int start = REPORT.text().indexOf(quote);
        return new Span(Field.TEXT, start, start + quote.length(), quote);
    }
}
