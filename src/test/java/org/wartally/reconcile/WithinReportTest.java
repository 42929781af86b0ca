package org.wartally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wartally.model.Metric.CASUALTIES;
import static org.wartally.model.Metric.EXCHANGED;
import static org.wartally.model.Metric.INJURED;
import static org.wartally.model.Metric.INTERCEPTED;
import static org.wartally.model.Metric.NEUTRALISED;
import static org.wartally.model.Metric.SUPPRESSED;
import static org.wartally.model.VictimType.CIVILIAN;
import static org.wartally.model.VictimType.COMBATANT;
import static org.wartally.model.WeaponFamily.BALLISTIC_MISSILE;
import static org.wartally.model.WeaponFamily.CRUISE_MISSILE;
import static org.wartally.model.WeaponFamily.DRONE;
import static org.wartally.model.WeaponFamily.UNKNOWN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wartally.model.Claim;
import org.wartally.model.Count;
import org.wartally.model.Role;
import org.wartally.model.Total;

class WithinReportTest {

    @Test
    void nothingStatedIsNothingCounted() {
        assertThat(WithinReport.totals(List.of())).isEmpty();
    }

    @Test
    void partsTakeTheirShareAndTheRestStaysWithTheWhole() {
        assertThat(totals(
                        Told.of("c1", 87).weapon(INTERCEPTED, DRONE).in("RU"),
                        Told.of("c2", 31)
                                .weapon(INTERCEPTED, DRONE)
                                .in("RU-ROS")
                                .partOf("c1"),
                        Told.of("c3", 22)
                                .weapon(INTERCEPTED, DRONE)
                                .in("RU-VGG")
                                .partOf("c1"),
                        Told.of("c4", 9).weapon(INTERCEPTED, DRONE).in("RU-AST").partOf("c1")))
                .containsExactly("RU 25", "RU-ROS 31", "RU-VGG 22", "RU-AST 9");
    }

    @Test
    void aWholeThatItsPartsAddUpToHasNoRowOfItsOwn() {
        assertThat(totals(
                        Told.of("c1", 5).in("UA"),
                        Told.of("c2", 3).in("UA-65").partOf("c1"),
                        Told.of("c3", 2).in("UA-14").partOf("c1")))
                .containsExactly("UA-65 3", "UA-14 2");
    }

    @Test
    void partsLargerThanTheirWholeLeaveNothing() {
        assertThat(totals(
                        Told.of("c1", Count.atLeast(4)).in("UA"),
                        Told.of("c2", 3).in("UA-65").partOf("c1"),
                        Told.of("c3", 2).in("UA-14").partOf("c1")))
                .containsExactly("UA-65 3", "UA-14 2");
    }

    @Test
    void partsOfTheSameCellChangeNothing() {
        assertThat(totals(
                        Told.of("c1", Count.atLeast(26)).as(INJURED).in("UA-30"),
                        Told.of("c2", Count.atLeast(15))
                                .as(INJURED)
                                .in("UA-30")
                                .on(24)
                                .partOf("c1"),
                        Told.of("c3", 11).as(INJURED).in("UA-30").on(25).partOf("c1")))
                .containsExactly("UA-30 26..");
    }

    @Test
    void anOpenWholeStaysOpenInWhatIsLeft() {
        assertThat(totals(
                        Told.of("c1", Count.atLeast(19)).in("SY"),
                        Told.of("c2", 12).in("SY-HL").subsetOf("c1")))
                .containsExactly("SY 7..", "SY-HL 12");
    }

    @Test
    void anOpenSubsetLeavesAnythingDownToNothing() {
        assertThat(totals(
                        Told.of("c1", 13).in("UA"),
                        Told.of("c2", Count.atLeast(3)).in("UA-51").subsetOf("c1")))
                .containsExactly("UA 0-10-10", "UA-51 3..");
    }

    @Test
    void aSubsetElsewhereIsTakenOutOfItsWhole() {
        assertThat(totals(
                        Told.of("c1", 13).in("UA").type(CIVILIAN),
                        Told.of("c2", 3).in("UA-51").subsetOf("c1")))
                .containsExactly("UA civilian 10", "UA-51 civilian 3");
    }

    @Test
    void aSubsetOfTheSameCellIsNeverAdded() {
        assertThat(totals(
                        Told.of("c1", 13).in("UA-12"),
                        Told.of("c2", 2).in("UA-12").subsetOf("c1")))
                .containsExactly("UA-12 13");
    }

    @Test
    void aSubsetOfASubsetLeavesTheWholeAlone() {
        assertThat(totals(
                        Told.of("c1", 18).in("PS-DEB"),
                        Told.of("c2", 7).in("PS-DEB").subsetOf("c1"),
                        Told.of("c3", 4).in("PS-DEB").subsetOf("c2")))
                .containsExactly("PS-DEB 18");
    }

    @Test
    void aPartBelowASubsetOfTheSameCellStillCountsForItsOwnRegion() {
        assertThat(totals(
                        Told.of("c1", 18).in("UA"),
                        Told.of("c2", 7).in("UA").subsetOf("c1"),
                        Told.of("c3", 4).in("UA-51").subsetOf("c2")))
                .containsExactly("UA 14", "UA-51 4");
    }

    @Test
    void aPartTakesOverWhatItLeavesOpen() {
        assertThat(totals(
                        Told.of("c1", 6).in("UA").type(CIVILIAN).of("UKR").on(1),
                        Told.of("c2", 2).in("UA-65").on(0).partOf("c1")))
                .containsExactly("UA UKR civilian 4 2025-W18", "UA-65 UKR civilian 2 2025-W18");
    }

    @Test
    void aCountryNamedBesideASubsetTellsNothingNew() {
        assertThat(totals(
                        Told.of("c1", 15).in("UA-63"), Told.of("c2", 3).in("UA").subsetOf("c1")))
                .containsExactly("UA-63 15");
    }

    @Test
    void partsByVictimTypeStandForTheirWhole() {
        assertThat(totals(
                        Told.of("c1", 6).in("AF-NAN"),
                        Told.of("c2", 2).in("AF-NAN").type(COMBATANT).partOf("c1"),
                        Told.of("c3", 4).in("AF-NAN").type(CIVILIAN).partOf("c1")))
                .containsExactly("AF-NAN combatant 2", "AF-NAN civilian 4");
    }

    @Test
    void partsByWeaponStandForTheirWholeAndAddUpByFamily() {
        assertThat(totals(
                        Told.of("c1", 21).weapon(INTERCEPTED, UNKNOWN).in("UA"),
                        Told.of("c2", 17)
                                .weapon(INTERCEPTED, CRUISE_MISSILE)
                                .in("UA")
                                .role(Role.PART),
                        Told.of("c3", 3)
                                .weapon(INTERCEPTED, CRUISE_MISSILE)
                                .in("UA")
                                .role(Role.PART),
                        Told.of("c4", 1)
                                .weapon(INTERCEPTED, BALLISTIC_MISSILE)
                                .in("UA")
                                .role(Role.PART)))
                .containsExactly("UA cruise_missile 20", "UA ballistic_missile 1");
    }

    @Test
    void aPartThatTellsNoWeaponHasPartsThatDo() {
        assertThat(totals(
                        Told.of("c1", 385).weapon(NEUTRALISED, UNKNOWN).in("UA"),
                        Told.of("c2", 213).weapon(INTERCEPTED, UNKNOWN).in("UA").role(Role.PART),
                        Told.of("c3", 210).weapon(INTERCEPTED, DRONE).in("UA").role(Role.PART),
                        Told.of("c4", 3)
                                .weapon(INTERCEPTED, CRUISE_MISSILE)
                                .in("UA")
                                .role(Role.PART),
                        Told.of("c5", 172).weapon(SUPPRESSED, DRONE).in("UA").role(Role.PART)))
                .containsExactly(
                        "UA drone 210 intercepted", "UA cruise_missile 3 intercepted", "UA drone 172 suppressed");
    }

    @Test
    void aSubsetThatTellsOnlyWhoTheyWereChangesNothing() {
        assertThat(totals(
                        Told.of("c1", 22).in("LB"),
                        Told.of("c2", 1).in("LB").of("LBN").type(COMBATANT).subsetOf("c1")))
                .containsExactly("LB 22");
    }

    @Test
    void interceptedAndSuppressedStandForNeutralised() {
        assertThat(totals(
                        Told.of("c1", 245).weapon(NEUTRALISED, DRONE).in("UA"),
                        Told.of("c2", 128).weapon(INTERCEPTED, DRONE).in("UA").role(Role.PART),
                        Told.of("c3", 117).weapon(SUPPRESSED, DRONE).in("UA").role(Role.PART)))
                .containsExactly("UA drone 128 intercepted", "UA drone 117 suppressed");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTATED", "SUPERSEDED", "RUNNING_TOTAL", "PERIOD_TOTAL", "BACKGROUND", "PLANNED"})
    void whatDoesNotCountIsInNoTotal(Role role) {
        assertThat(totals(Told.of("c1", 600).role(role))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERSEDED", "RUNNING_TOTAL", "PERIOD_TOTAL", "BACKGROUND", "PLANNED"})
    void nothingBelowAWholeThatDoesNotCountDoes(Role role) {
        assertThat(totals(
                        Told.of("c1", 751).in("UA").role(role),
                        Told.of("c2", 3).in("UA-51").partOf("c1"),
                        Told.of("c3", 2).in("UA-63").role(Role.SUBSET)))
                .isEmpty();
    }

    @Test
    void anIncrementIsAdded() {
        assertThat(totals(
                        Told.of("c1", 5).in("IR-05"),
                        Told.of("c2", 1).in("IR-05").role(Role.INCREMENT)))
                .containsExactly("IR-05 6");
    }

    @Test
    void anIncrementBesideARunningTotalCountsByItself() {
        assertThat(totals(
                        Told.of("c1", 998_690).as(CASUALTIES).of("RUS").role(Role.RUNNING_TOTAL),
                        Told.of("c2", 1_140).as(CASUALTIES).of("RUS").role(Role.INCREMENT)))
                .containsExactly("null RUS 1140");
    }

    @Test
    void aSubsetOfWhatIsSaidAgainBelongsToWhatWasSaidFirst() {
        assertThat(totals(
                        Told.of("c1", 25).in("UA-63").role(Role.RESTATED),
                        Told.of("c2", 3).in("UA-63").subsetOf("c1"),
                        Told.of("c3", 25).in("UA-63")))
                .containsExactly("UA-63 25");
    }

    @Test
    void aSubsetBeforeItsWholeFindsIt() {
        assertThat(totals(
                        Told.of("c1", 1).in("UA-12").role(Role.SUBSET),
                        Told.of("c2", 3).in("UA-12")))
                .containsExactly("UA-12 3");
    }

    @Test
    void anUnlinkedPartGoesToTheWholeThatContainsItsRegion() {
        assertThat(totals(
                        Told.of("c1", 5).in("IN-JK"),
                        Told.of("c2", 7).in("PK-JK"),
                        Told.of("c3", 4).in("IN-JK").role(Role.PART),
                        Told.of("c4", 1).in("IN-JK").role(Role.PART)))
                .containsExactly("IN-JK 5", "PK-JK 7");
    }

    @Test
    void aSubsetTooLargeForAnyWholeIsNotCounted() {
        assertThat(totals(
                        Told.of("c1", 12).in("SY"),
                        Told.of("c2", 131).in("SY-HL").role(Role.SUBSET)))
                .containsExactly("SY 12");
    }

    @Test
    void linksThatGoRoundInACircleCountNothing() {
        assertThat(totals(
                        Told.of("c1", 4).in("UA").subsetOf("c2"),
                        Told.of("c2", 4).in("UA-30").subsetOf("c1")))
                .isEmpty();
    }

    @Test
    void anExplicitZeroIsARow() {
        assertThat(totals(Told.of("c1", 0).as(INJURED).in("RU-MOW"))).containsExactly("RU-MOW 0");
    }

    @Test
    void anExplicitZeroGivesWayToWhatTheSameCellCounts() {
        assertThat(totals(Told.of("c1", 0).in("UA-14"), Told.of("c2", 1).in("UA-14")))
                .containsExactly("UA-14 1");
    }

    @Test
    void prisonersOfAllKindsComeHomeInOneNumber() {
        assertThat(totals(
                        Told.of("c1", 163).as(EXCHANGED).of("UKR"),
                        Told.of("c2", 160).as(EXCHANGED).of("UKR").partOf("c1"),
                        Told.of("c3", 3).as(EXCHANGED).of("UKR").type(CIVILIAN).partOf("c1")))
                .containsExactly("null UKR 163");
    }

    @Test
    void whatTwoSidesSayOfTheSameLossesStaysApart() {
        assertThat(totals(
                        Told.of("c1", 16).in("UA-09").of("RUS").says("Moscow", "RUS"),
                        Told.of("c2", 140).in("UA-09").of("RUS").says("Kyiv", "UKR")))
                .containsExactly("UA-09 RUS 16", "UA-09 RUS 140");
    }

    @Test
    void theReportsOwnVoiceGoesWithTheOneSideThatSpeaks() {
        assertThat(totals(
                        Told.of("c1", 5).in("IR-05").says("the ministry", "IRN"),
                        Told.of("c2", 1).in("IR-05").role(Role.INCREMENT)))
                .containsExactly("IR-05 6");
    }

    @Test
    void ofTwoSpeakersOnOneEventTheAuthorityIsBest() {
        assertThat(totals(
                        Told.of("c1", 15).at("Beni", 1L, "CD-NK").says("a nurse", null),
                        Told.of("c2", 12).at("Beni", 1L, "CD-NK").says("the army", "COD")))
                .containsExactly("CD-NK 12-12-15");
    }

    @Test
    void differentWeeksStayApart() {
        assertThat(totals(
                        Told.of("c1", 1).in("UA-30").on(18),
                        Told.of("c2", 2).in("UA-30").on(19)))
                .containsExactly("UA-30 1 2025-W20", "UA-30 2");
    }

    @Test
    void everyClaimIsInAContributionOrUnused() {
        List<Claim> claims = bulletin();
        ReportCount count = WithinReport.count(claims);
        List<String> used = Stream.concat(
                        count.contributions().stream()
                                .flatMap(one ->
                                        Stream.concat(Stream.of(one.claim().claimId()), one.details().stream())),
                        count.unused().keySet().stream())
                .sorted()
                .toList();
        assertThat(used).isEqualTo(claims.stream().map(Claim::claimId).sorted().toList());
        assertThat(count.unused()).containsEntry("c1", Use.SPLIT).containsEntry("c5", Use.NONE);
    }

    @Test
    void theOrderOfClaimsDoesNotMatter() {
        List<Claim> claims = new ArrayList<>(bulletin());
        ReportCount expected = WithinReport.count(claims);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(claims, new Random(seed));
            assertThat(WithinReport.count(claims)).isEqualTo(expected);
        }
    }

    private static List<Claim> bulletin() {
        return Stream.of(
                        Told.of("c1", 43).weapon(INTERCEPTED, DRONE).in("RU"),
                        Told.of("c2", 21)
                                .weapon(INTERCEPTED, DRONE)
                                .in("RU-KRS")
                                .role(Role.PART),
                        Told.of("c3", 22)
                                .weapon(INTERCEPTED, DRONE)
                                .in("RU-BEL")
                                .role(Role.PART),
                        Told.of("c4", 2).weapon(INTERCEPTED, DRONE).in("RU-BEL").role(Role.SUBSET),
                        Told.of("c5", 43).weapon(INTERCEPTED, DRONE).in("RU").role(Role.RESTATED))
                .map(Told::claim)
                .toList();
    }

    /** Totals in short: region, side, victim type, weapon, number, week if not 2025-W21, metric if not the first one's. */
    private static List<String> totals(Told... told) {
        List<Total> totals =
                WithinReport.totals(Stream.of(told).map(Told::claim).toList());
        boolean several = totals.stream().map(Total::metric).distinct().count() > 1;
        return totals.stream().map(total -> brief(total, several)).toList();
    }

    private static String brief(Total total, boolean several) {
        StringBuilder brief = new StringBuilder(String.valueOf(total.regionCode()));
        if (total.side() != null) {
            brief.append(' ').append(total.side());
        }
        if (total.victimType() != org.wartally.model.VictimType.UNKNOWN) {
            brief.append(' ').append(total.victimType().code());
        }
        if (total.weaponFamily() != null && (several || total.weaponFamily() != DRONE)) {
            brief.append(' ').append(total.weaponFamily().code());
        }
        brief.append(' ').append(number(total));
        if (!"2025-W21".equals(total.isoWeek())) {
            brief.append(' ').append(total.isoWeek());
        }
        return several ? brief.append(' ').append(total.metric().code()).toString() : brief.toString();
    }

    private static String number(Total total) {
        if (total.high() == null) {
            return total.best() + "..";
        }
        return total.low() == total.best() && total.high() == total.best()
                ? String.valueOf(total.best())
                : total.low() + "-" + total.best() + "-" + total.high();
    }
}
