package org.wartally.nightly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wartally.model.Claim;
import org.wartally.model.Coded;
import org.wartally.model.Count;
import org.wartally.model.DatePrecision;
import org.wartally.model.Extraction;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Reject;
import org.wartally.model.Report;
import org.wartally.model.Role;
import org.wartally.model.Span;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;

/**
 * A language for tests in which every line is a claim: {@code killed 3 in=UA-14 on=2025-05-24 role=subset by=UKR}; a line
 * that begins with {@code ?} is a number that states no figure, and {@code !} is an error of ours.
 */
final class PlainWords {

    private PlainWords() {}

    static Extraction read(Report report) {
        List<Claim> claims = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        int at = 0;
        for (String line : report.text().split("\n")) {
            Span span = new Span(Field.TEXT, at, at + line.length(), line);
            switch (line.charAt(0)) {
                case '!' -> throw new IllegalStateException("cannot read " + line);
                case '?' -> rejects.add(new Reject(report.reportId(), span, "other_metric"));
                default -> claims.add(claim(report, span));
            }
            at += line.length() + 1;
        }
        return new Extraction(report.reportId(), claims, rejects, claims.size() + rejects.size());
    }

    private static Claim claim(Report report, Span span) {
        String[] words = span.quote().split(" ");
        Map<String, String> more = new HashMap<>();
        for (int i = 2; i < words.length; i++) {
            more.put(words[i].substring(0, words[i].indexOf('=')), words[i].substring(words[i].indexOf('=') + 1));
        }
        long n = Long.parseLong(words[1].replace("+", ""));
        return new Claim(
                report.reportId() + "#" + span.start(),
                report.reportId(),
                Coded.of(Metric.class, words[0]),
                words[1].endsWith("+") ? Count.atLeast(n) : Count.exact(n),
                Coded.of(Role.class, more.getOrDefault("role", "total")),
                null,
                more.get("side"),
                VictimType.UNKNOWN,
                null,
                more.containsKey("weapon") ? Coded.of(WeaponFamily.class, more.get("weapon")) : null,
                null,
                null,
                more.get("by"),
                where(more),
                when(more),
                span,
                "plain words",
                null);
    }

    private static When when(Map<String, String> more) {
        if (!more.containsKey("on")) {
            return When.UNKNOWN;
        }
        LocalDate last = LocalDate.parse(more.get("on"));
        return more.containsKey("since")
                ? new When(LocalDate.parse(more.get("since")), last, DatePrecision.WINDOW)
                : When.day(last);
    }

    private static Where where(Map<String, String> more) {
        String code = more.get("in");
        if (code == null) {
            return more.containsKey("zone") ? new Where(more.get("zone"), null, null, RegionLevel.ZONE) : Where.UNKNOWN;
        }
        return new Where(null, null, code, code.length() == 2 ? RegionLevel.COUNTRY : RegionLevel.ADMIN1);
    }
}
