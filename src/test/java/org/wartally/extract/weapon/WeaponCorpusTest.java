package org.wartally.extract.weapon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Corpus;
import org.wartally.extract.Corpus.Reading;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

class WeaponCorpusTest {

    @TestFactory
    Stream<DynamicTest> english() {
        return Corpus.of(WeaponCorpusTest.class, "en.corpus").tests(WeaponCorpusTest::read);
    }

    private static List<Reading> read(String text, @Nullable LocalDate published) {
        Tokens tokens = Tokens.of(text);
        List<Reading> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Terms.Match<Weapon> match = WeaponTerms.standard().match(tokens, i);
            if (match != null) {
                found.add(new Reading(tokens.start(i), tokens.end(match.end() - 1), render(match.value())));
            }
            i = match == null ? i + 1 : match.end();
        }
        return found;
    }

    private static String render(Weapon weapon) {
        String model = weapon.model() == null ? "-" : weapon.model();
        return (weapon.plural() ? "some " : "one ") + weapon.family().code() + " " + model;
    }
}
