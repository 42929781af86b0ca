package org.wartally.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Ivano-Frankivsk, ivano frankivsk",
        "Ma’rib, Marib",
        "Şāʻdah, Sadah",
        "Орёл, Орел",
        "Łódź, Lodz",
        "Gəncə, Ganca",
        "Iğdır, Igdir",
        "St. Petersburg, St Petersburg",
        "Deir  ez–Zor, Deir ez-Zor"
    })
    void spellingsOfOneName(String one, String other) {
        assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other));
    }

    @ParameterizedTest
    @CsvSource({"Кий, Кии", "Гай, Гаи", "Kyiv, Kyi", "Al Bab, Albab", "Ірпінь, Ирпин"})
    void differentNames(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }

    @Test
    void aPossessiveIsAWordOfItsOwnAsInATokenizedText() {
        assertThat(Spelling.key("People's Republic")).isEqualTo(Spelling.key("People s Republic"));
        assertThat(Spelling.key("Sana'a")).isEqualTo(Spelling.key("Sanaa"));
    }

    @Test
    void nothingHasTheEmptyKey() {
        assertThat(Spelling.key("--")).isEqualTo(Spelling.EMPTY);
    }
}
