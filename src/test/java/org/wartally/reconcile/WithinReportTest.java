package org.wartally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wartally.model.Count;
import org.wartally.model.Role;

/** Parts, subsets and what they leave of their wholes. */
class WithinReportTest {

    @Test
    void nothingStatedIsNothingCounted() {
        assertThat(WithinReport.totals(List.of())).isEmpty();
    }

    @Test
    void partsTakeTheirShareAndTheRestStaysWithTheWhole() {
        assertThat(Brief.of(
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
        assertThat(Brief.of(
                        Told.of("c1", 5).in("UA"),
                        Told.of("c2", 3).in("UA-65").partOf("c1"),
                        Told.of("c3", 2).in("UA-14").partOf("c1")))
                .containsExactly("UA-65 3", "UA-14 2");
    }

    @Test
    void partsLargerThanTheirWholeLeaveNothing() {
        assertThat(Brief.of(
                        Told.of("c1", Count.atLeast(4)).in("UA"),
                        Told.of("c2", 3).in("UA-65").partOf("c1"),
                        Told.of("c3", 2).in("UA-14").partOf("c1")))
                .containsExactly("UA-65 3", "UA-14 2");
    }

    @Test
    void partsOfTheSameCellChangeNothing() {
        assertThat(Brief.of(
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
        assertThat(Brief.of(
                        Told.of("c1", Count.atLeast(19)).in("SY"),
                        Told.of("c2", 12).in("SY-HL").subsetOf("c1")))
                .containsExactly("SY 7..", "SY-HL 12");
    }

    @Test
    void anOpenSubsetLeavesAnythingDownToNothing() {
        assertThat(Brief.of(
                        Told.of("c1", 13).in("UA"),
                        Told.of("c2", Count.atLeast(3)).in("UA-51").subsetOf("c1")))
                .containsExactly("UA 0-10-10", "UA-51 3..");
    }

    @Test
    void aSubsetElsewhereIsTakenOutOfItsWhole() {
        assertThat(Brief.of(
                        Told.of("c1", 13).in("UA").type(CIVILIAN),
                        Told.of("c2", 3).in("UA-51").subsetOf("c1")))
                .containsExactly("UA civilian 10", "UA-51 civilian 3");
    }

    @Test
    void aSubsetOfTheSameCellIsNeverAdded() {
        assertThat(Brief.of(
                        Told.of("c1", 13).in("UA-12"),
                        Told.of("c2", 2).in("UA-12").subsetOf("c1")))
                .containsExactly("UA-12 13");
    }

    @Test
    void aSubsetOfASubsetLeavesTheWholeAlone() {
        assertThat(Brief.of(
                        Told.of("c1", 18).in("PS-DEB"),
                        Told.of("c2", 7).in("PS-DEB").subsetOf("c1"),
                        Told.of("c3", 4).in("PS-DEB").subsetOf("c2")))
                .containsExactly("PS-DEB 18");
    }

    @Test
    void aPartBelowASubsetOfTheSameCellStillCountsForItsOwnRegion() {
        assertThat(Brief.of(
                        Told.of("c1", 18).in("UA"),
                        Told.of("c2", 7).in("UA").subsetOf("c1"),
                        Told.of("c3", 4).in("UA-51").subsetOf("c2")))
                .containsExactly("UA 14", "UA-51 4");
    }

    @Test
    void aPartTakesOverWhatItLeavesOpen() {
        assertThat(Brief.of(
                        Told.of("c1", 6).in("UA").type(CIVILIAN).of("UKR").on(1),
                        Told.of("c2", 2).in("UA-65").on(0).partOf("c1")))
                .containsExactly("UA UKR civilian 4 2025-W18", "UA-65 UKR civilian 2 2025-W18");
    }

    @Test
    void aCountryNamedBesideASubsetTellsNothingNew() {
        assertThat(Brief.of(
                        Told.of("c1", 15).in("UA-63"), Told.of("c2", 3).in("UA").subsetOf("c1")))
                .containsExactly("UA-63 15");
    }

    @Test
    void partsByVictimTypeStandForTheirWhole() {
        assertThat(Brief.of(
                        Told.of("c1", 6).in("AF-NAN"),
                        Told.of("c2", 2).in("AF-NAN").type(COMBATANT).partOf("c1"),
                        Told.of("c3", 4).in("AF-NAN").type(CIVILIAN).partOf("c1")))
                .containsExactly("AF-NAN combatant 2", "AF-NAN civilian 4");
    }

    @Test
    void partsByWeaponStandForTheirWholeAndAddUpByFamily() {
        assertThat(Brief.of(
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
        assertThat(Brief.of(
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
        assertThat(Brief.of(
                        Told.of("c1", 22).in("LB"),
                        Told.of("c2", 1).in("LB").of("LBN").type(COMBATANT).subsetOf("c1")))
                .containsExactly("LB 22");
    }

    @Test
    void interceptedAndSuppressedStandForNeutralised() {
        assertThat(Brief.of(
                        Told.of("c1", 245).weapon(NEUTRALISED, DRONE).in("UA"),
                        Told.of("c2", 128).weapon(INTERCEPTED, DRONE).in("UA").role(Role.PART),
                        Told.of("c3", 117).weapon(SUPPRESSED, DRONE).in("UA").role(Role.PART)))
                .containsExactly("UA drone 128 intercepted", "UA drone 117 suppressed");
    }
}
