package org.wartally.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Extractor;
import org.wartally.model.Claim;
import org.wartally.model.Extraction;
import org.wartally.model.Total;
import org.wartally.model.WeaponFamily;
import org.wartally.reconcile.Contribution;
import org.wartally.reconcile.ReportCount;
import org.wartally.reconcile.WithinReport;

/** Each golden report gives its claims and totals and nothing else; a known gap must fail until it is closed. */
class GoldenReportsTest {

    private static final List<String> FILES = List.of("sample.jsonl", "written.jsonl");

    @BeforeAll
    static void rewriteGapsWhereAsked() {
        if ("rewrite".equals(System.getProperty("wartally.gaps"))) {
            FILES.forEach(
                    file -> GapFields.rewrite(file, golden -> problems(golden).isEmpty()));
        }
    }

    @TestFactory
    Stream<DynamicTest> claimsAndTotals() {
        return each(GoldenReportsTest::check);
    }

    @TestFactory
    Stream<DynamicTest> everyCandidateIsAClaimOrAReject() {
        return each(golden -> assertThat(
                        Extractor.standard().extract(golden.report()).balances())
                .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> everyClaimHasOneUse() {
        return each(golden -> {
            List<Claim> claims = Extractor.standard().extract(golden.report()).claims();
            assertThat(uses(WithinReport.count(claims)))
                    .containsExactlyInAnyOrderElementsOf(
                            claims.stream().map(Claim::claimId).toList());
        });
    }

    private static List<String> uses(ReportCount count) {
        List<String> uses = new ArrayList<>(count.unused().keySet());
        for (Contribution one : count.contributions()) {
            uses.add(one.claim().claimId());
            uses.addAll(one.details());
        }
        return uses;
    }

    @TestFactory
    Stream<DynamicTest> theTruthIsInTheWords() {
        return each(golden -> assertThat(golden.misquotes()).isEmpty());
    }

    private static Stream<DynamicTest> each(Consumer<GoldenReport> check) {
        return FILES.stream()
                .flatMap(file -> GoldenReport.load(file).stream()
                        .map(golden -> DynamicTest.dynamicTest(
                                file + " " + golden.report().reportId(), () -> check.accept(golden))));
    }

    private static void check(GoldenReport golden) {
        List<String> problems = problems(golden);
        if (golden.gap() == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .as("graduate me: '%s' is read well now, take its gap away", golden.gap())
                    .isNotEmpty();
        }
    }

    private static List<String> problems(GoldenReport golden) {
        Extraction extraction = Extractor.standard().extract(golden.report());
        List<Claim> claims = new ArrayList<>(extraction.claims());
        List<Total> totals = new ArrayList<>(WithinReport.totals(extraction.claims()));
        List<String> problems = new ArrayList<>();
        for (JsonNode figure : golden.figures()) {
            if (!claims.removeIf(first(claims, c -> isClaim(figure, c))::equals)) {
                problems.add("missed " + figure);
            }
        }
        for (JsonNode total : golden.totals()) {
            if (!totals.removeIf(first(totals, t -> isTotal(total, t))::equals)) {
                problems.add("missed total " + total);
            }
        }
        claims.forEach(c -> problems.add("extra " + c));
        totals.forEach(t -> problems.add("extra total " + t));
        return problems;
    }

    /** The first that fits, or something equal to nothing. */
    private static <T> Object first(List<T> list, java.util.function.Predicate<T> fits) {
        return list.stream().filter(fits).findFirst().map(Object.class::cast).orElse(new Object());
    }

    private static boolean isClaim(JsonNode figure, Claim claim) {
        boolean number = figure.get("metric").asText().equals(claim.metric().code())
                && figure.get("low").asLong() == claim.count().low()
                && figure.get("best").asLong() == claim.count().best()
                && Objects.equals(high(figure), claim.count().high());
        return number
                && figure.get("role").asText().equals(claim.role().code())
                && agrees(figure, "region_code", claim.where().regionCode())
                && agrees(figure, "side", claim.side());
    }

    private static boolean isTotal(JsonNode gold, Total total) {
        WeaponFamily family = total.weaponFamily();
        return gold.get("metric").asText().equals(total.metric().code())
                && gold.get("best").asLong() == total.best()
                && agrees(gold, "region_code", total.regionCode())
                && agrees(gold, "iso_week", total.isoWeek())
                && agrees(gold, "weapon_family", family == null ? null : family.code())
                && agrees(gold, "side", total.side());
    }

    /** A field that the golden line does not have is not compared. */
    private static boolean agrees(JsonNode gold, String field, @Nullable String value) {
        return !gold.has(field) || Objects.equals(GoldenReport.text(gold, field), value);
    }

    private static @Nullable Long high(JsonNode figure) {
        return figure.path("high").isNumber() ? Long.valueOf(figure.get("high").asLong()) : null;
    }
}
