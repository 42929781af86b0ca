package org.wartally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wartally.model.Metric.EXCHANGED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wartally.model.Count;
import org.wartally.model.Figure;
import org.wartally.model.VictimType;

class AcrossReportsTest {

    private static final RegionNames NAMES = Map.of("UA-14", "Donetsk", "UA-30", "Kyiv")::get;

    private final List<Statement> statements = new ArrayList<>();

    @Test
    void theSameFigureInTwoReportsCountsOnce() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 4).in("UA-14"));
        report("r2", "2025-05-25", "paper", Told.of("c2", 4).in("UA-14"));
        assertThat(figures()).containsExactly("4 of 2 reports, 2 sources");
    }

    @Test
    void theNewestIsBestAndNeverTheLargest() {
        report("r1", "2025-05-24T10:00:00Z", "agency", Told.of("c1", 36).in("UA-14"));
        report("r2", "2025-05-25", "agency", Told.of("c2", 34).in("UA-14"));
        assertThat(figures()).containsExactly("34 of 2 reports, 1 sources");
    }

    @Test
    void theNewestOfEachSourceSpansTheBounds() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).in("UA-14"));
        report("r2", "2025-05-25", "agency", Told.of("c2", 7).in("UA-14"));
        report("r3", "2025-05-26", "paper", Told.of("c3", 6).in("UA-14"));
        assertThat(figures()).containsExactly("6-6-7 of 3 reports, 2 sources");
    }

    @Test
    void anOpenBoundOfAnySourceIsOpen() {
        report("r1", "2025-05-24", "agency", Told.of("c1", Count.atLeast(3)).in("UA-14"));
        report("r2", "2025-05-25", "paper", Told.of("c2", 4).in("UA-14"));
        assertThat(figures()).containsExactly("3-4-.. of 2 reports, 2 sources");
    }

    @Test
    void aReportWithoutADateIsOlderThanAnyOther() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).in("UA-14"));
        report("r2", null, "agency", Told.of("c2", 9).in("UA-14"));
        assertThat(figures()).containsExactly("3 of 2 reports, 1 sources");
    }

    @Test
    void ofTwoReportsOfOneMomentTheGreaterIdIsNewer() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).in("UA-14"));
        report("r2", "2025-05-24", "agency", Told.of("c2", 5).in("UA-14"));
        assertThat(figures()).containsExactly("5 of 2 reports, 1 sources");
    }

    @Test
    void severalNumbersOfOneReportForOneCellAddUp() {
        report(
                "r1",
                "2025-05-24",
                "agency",
                Told.of("c1", 3).in("UA-14"),
                Told.of("c2", 5).in("UA-14"));
        report("r2", "2025-05-25", "paper", Told.of("c3", 8).in("UA-14"));
        assertThat(figures()).containsExactly("8 of 2 reports, 2 sources");
    }

    @Test
    void anotherDayIsAnotherEvent() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).in("UA-14").on(23));
        report("r2", "2025-05-24", "paper", Told.of("c2", 3).in("UA-14").on(24));
        assertThat(figures()).hasSize(2);
    }

    @Test
    void anotherPlaceOfTheRegionIsAnotherEvent() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).at("Pokrovsk", 1L, "UA-14"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 4).at("Lyman", 2L, "UA-14"));
        assertThat(figures()).hasSize(2);
    }

    @Test
    void onePlaceInTwoSpellingsIsOneEvent() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).at("Artemivsk", 1L, "UA-14"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 3).at("Bakhmut", 1L, "UA-14"));
        assertThat(figures()).hasSize(1);
    }

    @Test
    void aRegionNamedAsAPlaceIsTheWholeRegion() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).at("Donetsk Oblast", null, "UA-14"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 3).at("the Donetsk region", null, "UA-14"));
        report("r3", "2025-05-24", "radio", Told.of("c3", 3).at("Donetsk", 7L, "UA-14"));
        assertThat(figures()).containsExactly("3 of 3 reports, 3 sources");
    }

    @Test
    void aZoneIsKnownByItsNameWithoutAnArticle() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 64).zone("the Gaza Strip"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 64).zone("Gaza Strip"));
        assertThat(figures()).containsExactly("64 of 2 reports, 2 sources");
        assertThat(reconciled().get(0).figure().regionName()).isEqualTo("Gaza Strip");
    }

    @Test
    void aStatementThatLeavesSomethingOpenJoinsTheOneEventItFits() {
        report(
                "r1",
                "2025-05-24",
                "agency",
                Told.of("c1", 4).at("Lyman", 2L, "UA-14").of("UKR").type(VictimType.CIVILIAN));
        report("r2", "2025-05-25", "paper", Told.of("c2", 5).in("UA-14").says("the governor", "UKR"));
        Figure figure = reconciled().get(0).figure();
        assertThat(figures()).containsExactly("4-5-5 of 2 reports, 2 sources");
        assertThat(figure.victimType()).isEqualTo(VictimType.CIVILIAN);
        assertThat(figure.side()).isEqualTo("UKR");
        assertThat(figure.claimantSide()).isEqualTo("UKR");
        assertThat(figure.claimants()).isEqualTo("the governor");
        assertThat(figure.where().place()).isEqualTo("Lyman");
    }

    @Test
    void ofSeveralEventsThatItFitsItJoinsTheOneOfItsNumber() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 2).at("Pokrovsk", 1L, "UA-14"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 4).at("Lyman", 2L, "UA-14"));
        report("r3", "2025-05-25", "radio", Told.of("c3", 2).in("UA-14"));
        assertThat(figures()).containsExactlyInAnyOrder("2 of 2 reports, 2 sources", "4 of 1 reports, 1 sources");
    }

    @Test
    void aWholeKeepsOnlyWhatItsPartsInOtherReportsLeave() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 4).at("Pokrovsk", 1L, "UA-14"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 3).at("Lyman", 2L, "UA-14"));
        report("r3", "2025-05-25", "radio", Told.of("c3", 9).in("UA-14"));
        assertThat(figures())
                .containsExactlyInAnyOrder(
                        "4 of 1 reports, 1 sources", "3 of 1 reports, 1 sources", "2 of 1 reports, 1 sources rest");
    }

    @Test
    void aWholeOfWhichNothingIsLeftIsADetailOfItsFirstPart() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 4).at("Pokrovsk", 1L, "UA-14"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 3).at("Lyman", 2L, "UA-14"));
        report("r3", "2025-05-25", "radio", Told.of("c3", 7).in("UA-14"));
        assertThat(figures()).containsExactlyInAnyOrder("4 of 1 reports, 1 sources", "3 of 1 reports, 1 sources");
        assertThat(evidence()).containsEntry("c3", "detail");
    }

    @Test
    void aCountryKeepsOnlyWhatNoRegionOfItHolds() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 4).in("UA-14"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 3).in("UA-30").of("UKR"));
        report("r3", "2025-05-24", "paper", Told.of("c3", 1).in("RU-KRS"));
        report("r4", "2025-05-25", "radio", Told.of("c4", 9).in("UA"));
        assertThat(figures())
                .containsExactlyInAnyOrder(
                        "4 of 1 reports, 1 sources",
                        "3 of 1 reports, 1 sources",
                        "1 of 1 reports, 1 sources",
                        "2 of 1 reports, 1 sources rest");
    }

    @Test
    void whatAReportTellsOfItsRegionsIsTakenOutOfItsCountryOnce() {
        report(
                "r1",
                "2025-05-24",
                "agency",
                Told.of("c1", 13).in("UA"),
                Told.of("c2", 3).in("UA-51").subsetOf("c1"));
        report("r2", "2025-05-25", "paper", Told.of("c3", 3).in("UA-51"));
        assertThat(figures()).containsExactlyInAnyOrder("10 of 1 reports, 1 sources rest", "3 of 2 reports, 2 sources");
    }

    @Test
    void whatOneReportTellsApartIsApart() {
        report(
                "r1",
                "2025-05-24",
                "agency",
                Told.of("c1", 57).in("UA-14"),
                Told.of("c2", 41).in("UA-14").type(VictimType.COMBATANT));
        assertThat(figures()).hasSize(2);
    }

    @Test
    void rivalSidesStayApart() {
        report(
                "r1",
                "2025-05-24",
                "agency",
                Told.of("c1", 16).in("UA-14").of("RUS").says("Moscow", "RUS"));
        report(
                "r2",
                "2025-05-24",
                "paper",
                Told.of("c2", 140).in("UA-14").of("RUS").says("Kyiv", "UKR"));
        assertThat(figures()).containsExactlyInAnyOrder("16 of 1 reports, 1 sources", "140 of 1 reports, 1 sources");
    }

    @Test
    void bothSidesTellOfOneExchangeWhereverItWas() {
        report(
                "r1",
                "2025-05-24",
                "agency",
                Told.of("c1", 307).as(EXCHANGED).of("UKR").in("UA").says("Kyiv", "UKR"));
        report(
                "r2",
                "2025-05-25",
                "paper",
                Told.of("c2", 307).as(EXCHANGED).of("UKR").in("BY").says("Moscow", "RUS"));
        assertThat(figures()).containsExactly("307 of 2 reports, 2 sources");
    }

    @Test
    void whatIsUndatedIsNeverHeldAgainstAnotherReport() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).in("UA-14").on(0));
        report("r2", "2025-05-25", "paper", Told.of("c2", 3).in("UA-14").on(0));
        assertThat(figures()).hasSize(2);
        assertThat(reconciled().get(0).figure().when().isoWeek()).isNull();
    }

    @Test
    void aReportWithoutASourceIsASourceOfItsOwn() {
        report("r1", "2025-05-24", null, Told.of("c1", 3).in("UA-14"));
        report("r2", "2025-05-25", null, Told.of("c2", 3).in("UA-14"));
        assertThat(figures()).containsExactly("3 of 2 reports, 2 sources");
    }

    @Test
    void theReasonSaysWhichReportWon() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 3).in("UA-14"));
        report("r2", "2025-05-25", "paper", Told.of("c2", 4).in("UA-14"));
        assertThat(reconciled().get(0).figure().reason()).isEqualTo("newest of 2 reports, r2");
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        report("r1", "2025-05-24", "agency", Told.of("c1", 4).at("Pokrovsk", 1L, "UA-14"));
        report("r2", "2025-05-24", "paper", Told.of("c2", 3).at("Lyman", 2L, "UA-14"));
        report("r3", "2025-05-25", "radio", Told.of("c3", 9).in("UA-14"));
        report("r4", "2025-05-25", "radio", Told.of("c4", 9).in("UA-14").of("UKR"));
        report("r5", null, null, Told.of("c5", 5).in("UA-14").says("the governor", "UKR"));
        List<Reconciled> expected = reconciled();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(statements, new Random(seed));
            assertThat(reconciled()).isEqualTo(expected);
        }
    }

    private void report(String id, String publishedAt, String source, Told... told) {
        var claims = Stream.of(told).map(one -> one.by(id).claim()).toList();
        for (Contribution one : WithinReport.count(claims).contributions()) {
            statements.add(Statement.of(one, publishedAt, source));
        }
    }

    private List<Reconciled> reconciled() {
        AcrossReports across = new AcrossReports(NAMES);
        Map<String, List<Statement>> blocks =
                statements.stream().collect(Collectors.groupingBy(Statement::block, TreeMap::new, Collectors.toList()));
        return blocks.values().stream()
                .flatMap(block -> across.figures(block).stream())
                .toList();
    }

    private Map<String, String> evidence() {
        return reconciled().stream()
                .flatMap(one -> one.evidence().stream())
                .collect(Collectors.toMap(Evidence::claimId, one -> one.use().code()));
    }

    private List<String> figures() {
        return reconciled().stream().map(one -> brief(one.figure())).toList();
    }

    private static String brief(Figure figure) {
        Long high = figure.high();
        boolean exact = high != null && figure.low() == high;
        String number = exact
                ? String.valueOf(figure.best())
                : figure.low() + "-" + figure.best() + "-" + (high == null ? ".." : high);
        return number + " of " + figure.reports() + " reports, " + figure.sources() + " sources"
                + (figure.remainder() ? " rest" : "");
    }
}
