package org.wartally.extract.victim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wartally.model.VictimGroup;
import org.wartally.model.VictimType;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

class VictimTermsTest {

    private final VictimTerms victims = VictimTerms.standard();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "people, UNKNOWN, -, true, 1, false",
                "civilians, CIVILIAN, -, true, 1, false",
                "villager, CIVILIAN, -, false, 1, false",
                "servicemen, COMBATANT, -, true, 1, false",
                "members of the security forces, COMBATANT, -, true, 1, false",
                "police officers, UNKNOWN, -, true, 1, false",
                "schoolboy, UNKNOWN, CHILD, false, 1, false",
                "teenagers, UNKNOWN, -, true, 1, false",
                "wives, UNKNOWN, WOMAN, true, 1, false",
                "midwives, UNKNOWN, MEDIC, true, 1, false",
                "firemen, UNKNOWN, RESCUER, true, 1, false",
                "cameramen, UNKNOWN, JOURNALIST, true, 1, false",
                "UN staff, UNKNOWN, AID_WORKER, true, 1, false",
                "prisoners of war, UNKNOWN, PRISONER, true, 1, false",
                "married couple, UNKNOWN, -, false, 2, false",
                "family, UNKNOWN, -, false, 0, false",
                "bodies, UNKNOWN, -, true, 1, true",
                "civilian men, CIVILIAN, MAN, true, 1, false",
                "rebel fighters, COMBATANT, -, true, 1, false",
                "child soldiers, COMBATANT, CHILD, true, 1, false"
            })
    void readsNouns(
            String text, VictimType type, @Nullable VictimGroup group, boolean plural, int people, boolean bodies) {
        Tokens tokens = Tokens.of(text);
        assertThat(victims.match(tokens, 0))
                .isEqualTo(new Terms.Match<>(new VictimNoun(type, group, plural, people, bodies), tokens.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prisoner swap",
                "civilian infrastructure",
                "soldier-like",
                "general strike",
                "minor damage",
                "major cities",
                "national guard",
                "couple of days",
                "houses",
                "strike"
            })
    void aNounThatMarksAnotherIsNone(String text) {
        assertThat(victims.match(Tokens.of(text), 0)).isNull();
    }

    @Test
    void anAdjectiveIsANounAtTheEndOfItsPhrase() {
        assertThat(victims.match(Tokens.of("minor was hurt"), 0)).isNotNull();
        assertThat(victims.match(Tokens.of("local, 34"), 0)).isNotNull();
    }

    @Test
    void civilianCasualtiesTellTheTypeAndNoNumber() {
        Terms.Match<VictimNoun> match = Objects.requireNonNull(victims.match(Tokens.of("civilian casualties"), 0));
        assertThat(match).isEqualTo(new Terms.Match<>(VictimNoun.people(VictimType.CIVILIAN), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unarmed", "off-duty", "young", "suspected", "middle-aged", "pro-government"})
    void modifiersMayStandBetweenNumberAndNoun(String text) {
        Tokens tokens = Tokens.of("two " + text + " men");
        for (int i = 1; i < tokens.size() - 1; i++) {
            assertThat(victims.isModifier(tokens, i)).as(tokens.text(i)).isTrue();
        }
        assertThat(victims.isModifier(tokens, tokens.size() - 1)).isFalse();
    }

    @Test
    void metricsAreNoModifiers() {
        assertThat(victims.isModifier(Tokens.of("four missing men"), 1)).isFalse();
        assertThat(victims.isModifier(Tokens.of("four captured men"), 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"houses", "goats", "air strikes", "villages", "tons", "attack", "percent"})
    void thingsAreCountedToo(String text) {
        assertThat(victims.isThing(Tokens.of(text), 0)).isTrue();
        assertThat(victims.isThing(Tokens.of("people"), 0)).isFalse();
    }

    @Test
    void aVerbIsNoThing() {
        assertThat(victims.isThing(Tokens.of("drones attack the port"), 1)).isFalse();
        assertThat(victims.isThing(Tokens.of("one attack on the port"), 1)).isTrue();
        assertThat(victims.isThing(Tokens.of("missiles hit a house"), 1)).isFalse();
    }
}
