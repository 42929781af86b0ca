package org.wartally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wartally.model.Metric.CASUALTIES;
import static org.wartally.model.Metric.EXCHANGED;
import static org.wartally.model.Metric.INJURED;
import static org.wartally.model.Metric.INTERCEPTED;
import static org.wartally.model.VictimType.CIVILIAN;
import static org.wartally.model.WeaponFamily.DRONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wartally.model.Claim;
import org.wartally.model.Role;

/** Roles, links between claims, zeros and speakers. */
class RolesWithinReportTest {

    @ParameterizedTest
    @EnumSource(names = {"RESTATED", "SUPERSEDED", "RUNNING_TOTAL", "PERIOD_TOTAL", "BACKGROUND", "PLANNED"})
    void whatDoesNotCountIsInNoTotal(Role role) {
        assertThat(Brief.of(Told.of("c1", 600).role(role))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERSEDED", "RUNNING_TOTAL", "PERIOD_TOTAL", "BACKGROUND", "PLANNED"})
    void nothingBelowAWholeThatDoesNotCountDoes(Role role) {
        assertThat(Brief.of(
                        Told.of("c1", 751).in("UA").role(role),
                        Told.of("c2", 3).in("UA-51").partOf("c1"),
                        Told.of("c3", 2).in("UA-63").role(Role.SUBSET)))
                .isEmpty();
    }

    @Test
    void anIncrementIsAdded() {
        assertThat(Brief.of(
                        Told.of("c1", 5).in("IR-05"),
                        Told.of("c2", 1).in("IR-05").role(Role.INCREMENT)))
                .containsExactly("IR-05 6");
    }

    @Test
    void anIncrementBesideARunningTotalCountsByItself() {
        assertThat(Brief.of(
                        Told.of("c1", 998_690).as(CASUALTIES).of("RUS").role(Role.RUNNING_TOTAL),
                        Told.of("c2", 1_140).as(CASUALTIES).of("RUS").role(Role.INCREMENT)))
                .containsExactly("null RUS 1140");
    }

    @Test
    void aSubsetOfWhatIsSaidAgainBelongsToWhatWasSaidFirst() {
        assertThat(Brief.of(
                        Told.of("c1", 25).in("UA").role(Role.RESTATED),
                        Told.of("c2", 3).in("UA-63").subsetOf("c1"),
                        Told.of("c3", 25).in("UA")))
                .containsExactly("UA 22", "UA-63 3");
    }

    @Test
    void aSubsetBeforeItsWholeFindsIt() {
        assertThat(Brief.of(
                        Told.of("c1", 1).in("UA-12").role(Role.SUBSET),
                        Told.of("c2", 3).in("UA")))
                .containsExactly("UA 2", "UA-12 1");
    }

    @Test
    void anUnlinkedPartGoesToTheWholeThatContainsItsRegion() {
        assertThat(Brief.of(
                        Told.of("c1", 5).in("IN-JK"),
                        Told.of("c2", 7).in("PK-JK"),
                        Told.of("c3", 4).in("IN-JK").role(Role.PART),
                        Told.of("c4", 1).in("IN-JK").role(Role.PART)))
                .containsExactly("IN-JK 5", "PK-JK 7");
    }

    @Test
    void aSubsetTooLargeForAnyWholeIsNotCounted() {
        assertThat(Brief.of(
                        Told.of("c1", 12).in("SY"),
                        Told.of("c2", 131).in("SY-HL").role(Role.SUBSET)))
                .containsExactly("SY 12");
    }

    @Test
    void linksThatGoRoundInACircleCountNothing() {
        assertThat(Brief.of(
                        Told.of("c1", 4).in("UA").subsetOf("c2"),
                        Told.of("c2", 4).in("UA-30").subsetOf("c1")))
                .isEmpty();
    }

    @Test
    void anExplicitZeroIsARow() {
        assertThat(Brief.of(Told.of("c1", 0).as(INJURED).in("RU-MOW"))).containsExactly("RU-MOW 0");
    }

    @Test
    void anExplicitZeroGivesWayToWhatTheSameCellCounts() {
        assertThat(Brief.of(Told.of("c1", 0).in("UA-14"), Told.of("c2", 1).in("UA-14")))
                .containsExactly("UA-14 1");
    }

    @Test
    void prisonersOfAllKindsComeHomeInOneNumber() {
        assertThat(Brief.of(
                        Told.of("c1", 163).as(EXCHANGED).of("UKR"),
                        Told.of("c2", 160).as(EXCHANGED).of("UKR").partOf("c1"),
                        Told.of("c3", 3).as(EXCHANGED).of("UKR").type(CIVILIAN).partOf("c1")))
                .containsExactly("null UKR 163");
    }

    @Test
    void whatTwoSidesSayOfTheSameLossesStaysApart() {
        assertThat(Brief.of(
                        Told.of("c1", 16).in("UA-09").of("RUS").says("Moscow", "RUS"),
                        Told.of("c2", 140).in("UA-09").of("RUS").says("Kyiv", "UKR")))
                .containsExactly("UA-09 RUS 16", "UA-09 RUS 140");
    }

    @Test
    void theReportsOwnVoiceGoesWithTheOneSideThatSpeaks() {
        assertThat(Brief.of(
                        Told.of("c1", 5).in("IR-05").says("the ministry", "IRN"),
                        Told.of("c2", 1).in("IR-05").role(Role.INCREMENT)))
                .containsExactly("IR-05 6");
    }

    @Test
    void ofTwoSpeakersOnOneEventTheAuthorityIsBest() {
        assertThat(Brief.of(
                        Told.of("c1", 15).at("Beni", 1L, "CD-NK").says("a nurse", null),
                        Told.of("c2", 12).at("Beni", 1L, "CD-NK").says("the army", "COD")))
                .containsExactly("CD-NK 12-12-15");
    }

    @Test
    void differentWeeksStayApart() {
        assertThat(Brief.of(
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
        assertThat(count.unused())
                .containsOnly(
                        Map.entry("c1", Use.SPLIT),
                        Map.entry("c5", Use.NONE),
                        Map.entry("c6", Use.NONE),
                        Map.entry("c7", Use.NONE));
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
                        Told.of("c5", 43).weapon(INTERCEPTED, DRONE).in("RU").role(Role.RESTATED),
                        Told.of("c6", 900).weapon(INTERCEPTED, DRONE).in("RU").role(Role.RUNNING_TOTAL),
                        Told.of("c7", 30)
                                .weapon(INTERCEPTED, DRONE)
                                .in("RU-KRS")
                                .subsetOf("c6"))
                .map(Told::claim)
                .toList();
    }

    @Test
    void whatASecondSpeakerTellsOfHisNumberIsADetailOfTheFirst() {
        ReportCount count = WithinReport.count(Stream.of(
                        Told.of("c1", 14).in("UA-63"),
                        Told.of("c2", 18).in("UA-63").partOf("c1").role(Role.TOTAL),
                        Told.of("c3", 5).in("UA-51").subsetOf("c2"),
                        Told.of("c4", 4).in("UA-63").subsetOf("c1"),
                        Told.of("c5", 6).in("UA-63").partOf("c4").role(Role.TOTAL))
                .map(Told::claim)
                .toList());
        assertThat(count.contributions())
                .singleElement()
                .satisfies(one -> assertThat(one.details()).containsExactly("c2", "c3", "c4", "c5"));
        assertThat(count.unused()).isEmpty();
    }
}
