package org.wartally.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Corpus;
import org.wartally.extract.Corpus.Reading;
import org.wartally.text.Tokens;

class NumberCorpusTest {

    @TestFactory
    Stream<DynamicTest> english() {
        return Corpus.of(NumberCorpusTest.class, "en.corpus").tests(NumberCorpusTest::read);
    }

    /** Every number that an independent speller writes must read back as itself. */
    @Test
    void everySpelledNumberUpToThreeThousandReadsBack() {
        for (String rules : List.of("%spellout-cardinal", "%spellout-cardinal-verbose")) {
            RuleBasedNumberFormat speller = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
            for (long n = 0; n < 3000; n++) {
                String words = speller.format(n, rules) + " drones";
                List<NumberMention> read = NumberReader.english().read(Tokens.of(words));
                assertThat(read).as(words).hasSize(1);
                assertThat(read.get(0).count().best()).as(words).isEqualTo(n);
            }
        }
    }

    private static List<Reading> read(String text, @Nullable LocalDate published) {
        Tokens tokens = Tokens.of(text);
        return NumberReader.english().read(tokens).stream()
                .map(n -> new Reading(tokens.start(n.start()), tokens.end(n.end() - 1), render(n)))
                .toList();
    }

    private static String render(NumberMention n) {
        if (!n.isCount()) {
            return n.sort().code();
        }
        String high = n.count().high() == null ? "open" : n.count().high().toString();
        return n.count().low() + " " + n.count().best() + " " + high + " "
                + n.count().modifier().code();
    }
}
