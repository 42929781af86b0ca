package org.wartally.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {

    private final WordTable<Integer> table = new WordTable<>();

    @Test
    void findsWordsAndTokensInAnyCase() {
        for (int n = 0; n < 1_000; n++) {
            table.put("word" + "x".repeat(n % 7) + (char) ('a' + n % 26), n);
        }
        table.put("село", 1);
        Tokens tokens = Tokens.of("WORDb Село word");
        assertThat(table.get(tokens, 0)).isEqualTo(table.get("wordb"));
        assertThat(table.get(tokens, 1)).isEqualTo(1);
        assertThat(table.get(tokens, 2)).isNull();
    }

    @Test
    void nothingStandsOverTheEdge() {
        table.put("word", 1);
        Tokens tokens = Tokens.of("word");
        assertThat(table.get(tokens, -1)).isNull();
        assertThat(table.get(tokens, 1)).isNull();
    }

    /** Two spellings may have one hash. */
    @Test
    void wordsOfOneHashAreToldApart() {
        assertThat("ab~".hashCode()).isEqualTo("ac_".hashCode());
        table.put("ab~", 1);
        table.put("ac_", 2);
        assertThat(table.get("ab~")).isEqualTo(1);
        assertThat(table.get("ac_")).isEqualTo(2);
    }

    @Test
    void aWordThatCameAfterTheTextIsFoundInIt() {
        Tokens tokens = Tokens.of("A quondam İzmir ΑΣ, ſtill naïve");
        table.put("quondam", 1);
        for (int n = 0; n < 20; n++) {
            table.put("later" + "x".repeat(n), n);
        }
        table.put(tokens.lower(2), 3);
        table.put("still", 4);
        assertThat(table.get(tokens, 1)).isEqualTo(1);
        assertThat(table.get(tokens, 2)).isEqualTo(3);
        assertThat(table.get(tokens, 5)).isNull();
    }
}
