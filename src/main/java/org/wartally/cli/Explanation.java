package org.wartally.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.Grounds;
import org.wartally.model.Claim;
import org.wartally.model.Coded;
import org.wartally.model.Count;
import org.wartally.model.Extraction;
import org.wartally.model.Reject;
import org.wartally.model.Report;
import org.wartally.model.Span;
import org.wartally.model.Total;
import org.wartally.model.VictimType;
import org.wartally.model.When;
import org.wartally.model.Where;

/** What a report gave, for a doubting reader: every figure under its own words, and every number that was not used. */
final class Explanation {

    private static final String INDENT = "      ";

    private final Report report;
    private final Extraction extraction;
    private final List<Total> totals;
    /** By claim. */
    private final Map<String, Grounds> groundsOf = new HashMap<>();

    Explanation(Report report, Extraction extraction, List<Total> totals, List<Grounds> grounds) {
        grounds.forEach(ground -> groundsOf.put(ground.claimId(), ground));
        this.report = report;
        this.extraction = extraction;
        this.totals = totals;
    }

    void print(PrintWriter out) {
        String published = report.publishedAt() == null
                ? "no date: weekdays and \"yesterday\" cannot be told"
                : "published " + report.publishedAt();
        out.println("Report " + report.reportId() + " (" + published + ")");
        claims(out);
        rejects(out);
        amounts(out);
    }

    private void claims(PrintWriter out) {
        out.println("\nClaims: " + extraction.claims().size());
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim claim = extraction.claims().get(i);
            out.println("\n" + String.format(java.util.Locale.ROOT, "%4s  ", "[" + (i + 1) + "]") + headline(claim));
            excerpt(out, claim.span());
            line(out, "who", who(claim));
            line(out, "said by", saidBy(claim));
            Grounds grounds = groundsOf.get(claim.claimId());
            line(out, "where", where(claim.where()));
            line(out, "", grounds == null ? "" : grounds.where());
            line(out, "when", when(claim.when()));
            line(out, "", grounds == null ? "" : grounds.when());
            line(out, "rule", claim.rule());
            line(out, "why", why(claim));
        }
    }

    private void rejects(PrintWriter out) {
        out.println("\nNumbers not used: " + extraction.rejects().size());
        for (Reject reject : extraction.rejects()) {
            out.println("\n" + INDENT + reject.reason());
            excerpt(out, reject.span());
        }
    }

    private void amounts(PrintWriter out) {
        out.println("\nWhat the report amounts to by itself:");
        TextTable table =
                new TextTable(List.of("metric", "side", "victims", "weapon", "region", "week", "low", "best", "high"));
        for (Total total : totals) {
            table.add(Stream.of(
                            total.metric().code(),
                            total.side(),
                            total.metric().ofWeapons()
                                    ? null
                                    : total.victimType().code(),
                            code(total.weaponFamily()),
                            total.regionCode(),
                            total.isoWeek(),
                            total.low(),
                            total.best(),
                            total.high())
                    .toList());
        }
        if (table.isEmpty()) {
            out.println(INDENT + "nothing");
            return;
        }
        table.lines().forEach(line -> out.println(INDENT + line));
    }

    private void excerpt(PrintWriter out, Span span) {
        String label = span.field() == org.wartally.model.Field.TITLE ? "title: " : "";
        List<String> lines = new Excerpt(report.field(span.field()), span).lines();
        out.println(INDENT + "  " + label + lines.get(0));
        out.println(INDENT + "  " + " ".repeat(label.length()) + lines.get(1));
    }

    private static void line(PrintWriter out, String name, String value) {
        if (!value.isEmpty()) {
            out.println(INDENT + (name + "         ").substring(0, 9) + value);
        }
    }

    private static String headline(Claim claim) {
        return claim.metric().code() + " " + said(claim.count()) + ", "
                + claim.role().code();
    }

    /** The number with its bounds: {@code 26 or more (at_least)}, {@code 22, from 20 to 25 (range)}. */
    static String said(Count count) {
        String bounds = "";
        if (count.high() == null) {
            bounds = " or more";
        } else if (count.low() != count.high()) {
            bounds = ", from " + count.low() + " to " + count.high();
        }
        return count.best() + bounds + " (" + count.modifier().code() + ")";
    }

    private static String who(Claim claim) {
        VictimType type =
                claim.metric().ofWeapons() || claim.victimType() == VictimType.UNKNOWN ? null : claim.victimType();
        return joined(
                claim.side(), code(type), code(claim.victimGroup()), code(claim.weaponFamily()), claim.weaponModel());
    }

    private static String saidBy(Claim claim) {
        return claim.claimant() == null
                ? "the report itself"
                : claim.claimant() + (claim.claimantSide() == null ? "" : " (" + claim.claimantSide() + ")");
    }

    private static String where(Where where) {
        String region = where.regionCode() == null
                ? where.regionLevel().code()
                : where.regionCode() + " (" + where.regionLevel().code() + ")";
        return joined(where.place(), region);
    }

    private static String when(When when) {
        if (when.end() == null) {
            return "unknown: no weekly row takes it";
        }
        String days = when.end().equals(when.start()) ? when.end().toString() : when.start() + " to " + when.end();
        return days + " (" + when.precision().code() + "), week " + when.isoWeek();
    }

    private String why(Claim claim) {
        return joined(RoleReason.of(claim.role()), whole(claim), claim.flags());
    }

    private @Nullable String whole(Claim claim) {
        for (int i = 0; i < extraction.claims().size(); i++) {
            if (extraction.claims().get(i).claimId().equals(claim.partOf())) {
                return "the whole is [" + (i + 1) + "]";
            }
        }
        return null;
    }

    private static @Nullable String code(@Nullable Coded value) {
        return value == null ? null : value.code();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(", "));
    }
}
