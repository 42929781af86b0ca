package org.wartally.extract.weapon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

class WeaponTermsTest {

    private final WeaponTerms weapons = WeaponTerms.standard();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "drones, DRONE, -",
                "fixed-wing UAVs, DRONE, -",
                "long-range one-way attack drones, DRONE, -",
                "Shahed-type drones, DRONE, -",
                "Shaheds, DRONE, -",
                "Shahed-131/136 attack UAVs, DRONE, -",
                "Shahed-136 drones, DRONE, Shahed-136",
                "Shahed-136/Geran-2 drones, DRONE, Shahed-136",
                "Gerbera decoys, DECOY, Gerbera",
                "decoys, DECOY, -",
                "decoy drones, DECOY, -",
                "Shahed decoys, DECOY, -",
                "reconnaissance UAVs, RECON_DRONE, -",
                "Orlan-10, RECON_DRONE, Orlan-10",
                "FPV drones, FPV_DRONE, -",
                "Lancets, FPV_DRONE, -",
                "missiles, MISSILE, -",
                "Kh-101/Kh-555 cruise missiles, CRUISE_MISSILE, -",
                "Kh-22/32 missiles, CRUISE_MISSILE, -",
                "Kh-101s, CRUISE_MISSILE, Kh-101",
                "Kalibr, CRUISE_MISSILE, Kalibr",
                "Neptune missiles, CRUISE_MISSILE, R-360 Neptune",
                "Iskander-M/KN-23 ballistic missiles, BALLISTIC_MISSILE, -",
                "Iskander cruise missiles, CRUISE_MISSILE, -",
                "S-300 anti-aircraft guided missiles, BALLISTIC_MISSILE, S-300",
                "hypersonic Kinzhal missiles, BALLISTIC_MISSILE, -",
                "HIMARS rockets, ROCKET, -",
                "guided aerial bombs, GUIDED_BOMB, -",
                "KABs, GUIDED_BOMB, -",
                "bombs, UNKNOWN, -",
                "mortar rounds, SHELL, -",
                "Su-34 jets, AIRCRAFT, Su-34",
                "fighter jets, AIRCRAFT, -",
                "strategic bombers, AIRCRAFT, -",
                "Mi-8 helicopters, HELICOPTER, Mi-8",
                "aerial targets, UNKNOWN, -"
            })
    void readsTheWholePhrase(String text, WeaponFamily family, @Nullable String model) {
        Tokens tokens = Tokens.of(text);
        assertThat(weapons.match(tokens, 0))
                .isEqualTo(new Terms.Match<>(new Weapon(family, model, true), tokens.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drone", "attack UAV", "Iskander-M missile", "guided bomb", "warplane", "jet"})
    void tellsSingularForms(String text) {
        assertThat(Objects.requireNonNull(weapons.match(Tokens.of(text), 0))
                        .value()
                        .plural())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drone strikes",
                "missile launchers",
                "rocket-propelled grenades",
                "bomb shelters",
                "Shahed attack",
                "drone's wreckage",
                "Grad",
                "S-300",
                "attack",
                "guided tours",
                "jet skis",
                "targets"
            })
    void aWeaponThatMarksSomethingElseIsNone(String text) {
        assertThat(weapons.match(Tokens.of(text), 0)).isNull();
    }

    @Test
    void wordsBeforeAWeaponMayMakeItAnotherThing() {
        assertThat(weapons.match(Tokens.of("two petrol bombs"), 2)).isNull();
        assertThat(weapons.match(Tokens.of("two anti-drone guns"), 3)).isNull();
        assertThat(weapons.match(Tokens.of("two sea drones"), 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tanks",
                "armoured vehicles",
                "artillery systems",
                "S-300 launcher",
                "surface-to-air missile systems",
                "unmanned boats",
                "pickups"
            })
    void equipmentOnTheGroundIsTold(String text) {
        assertThat(weapons.isGround(Tokens.of(text), 0)).isTrue();
        assertThat(weapons.isGround(Tokens.of("drones"), 0)).isFalse();
    }

    @Test
    void bareTargetsAreFlaggedApart() {
        assertThat(weapons.isTarget(Tokens.of("103 targets"), 1)).isTrue();
        assertThat(weapons.isTarget(Tokens.of("103 drones"), 1)).isFalse();
    }
}
