package org.wartally.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

class DateReaderTest {

    private static final String BUSY =
            "KYIV, May 24 - Late on Friday through Sunday, from 8 to 10 p.m. and at 04:30, overnight "
                    + "into 24 May 2025, since the war began in February 2022, 134 days ago, in the past 24 hours, by 7 a.m. in "
                    + "May, (2014) in 2014 and 2015, 24.02.22-12.06.25, 1-2-3, May 3-5-7, 2025-05-24-25, two to three to four "
                    + "hours, on the 4th of the 5th, the first half of the last week of May 2025";

    @Test
    void mentionsAreInOrderAndNeverOverlap() {
        for (int cut = 0; cut < BUSY.length(); cut++) {
            Tokens tokens = Tokens.of(BUSY.substring(cut) + " " + BUSY.substring(0, cut));
            int end = 0;
            for (DateMention mention : DateReader.standard().read(tokens, LocalDate.of(2025, 5, 25))) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(tokens.size());
                end = mention.end();
            }
        }
    }

    @Test
    void anEmptyTextHasNoDates() {
        assertThat(DateReader.standard().read(Tokens.of(""), null)).isEmpty();
    }

    @Test
    void numbersTooLargeForAClockOrCalendarAreNoError() {
        String digits = "at 99999999999999999999:30 on 99.99.9999, 00:00, 2025-13-45, 31.02.2025, 99999999999 days ago";
        assertThatCode(() -> DateReader.standard().read(Tokens.of(digits), LocalDate.of(2025, 5, 25)))
                .doesNotThrowAnyException();
    }

    @Test
    void eachTermHasOneClassAndAValueOfItsKind() {
        List<String[]> rows = WordList.table(DateReader.class, "en.tsv");
        assertThat(rows).extracting(row -> row[1]).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(row -> assertThatCode(() -> check(WordClass.valueOf(row[0]), row[2]))
                        .doesNotThrowAnyException());
    }

    private static void check(WordClass wordClass, String value) {
        switch (wordClass) {
            case MONTH, MONTH_SHORT, WEEKDAY, WEEKDAY_SHORT, DAY_WORD, CLOCK_WORD, MERIDIEM, NUMBER ->
                Integer.parseInt(value);
            case UNIT ->
                assertThat(ChronoUnit.valueOf(value))
                        .hasToString(value.charAt(0) + value.substring(1).toLowerCase(java.util.Locale.ROOT));
            case WAR ->
                assertThat(value.isEmpty() || LocalDate.parse(value).isBefore(LocalDate.MAX))
                        .isTrue();
            case FEAST -> assertThat(value).matches("1?[0-9]-[123]?[0-9](-night|-year)?");
            case PAST -> assertThat(value).isIn("ROLLING", "CALENDAR", "PREVIOUS", "VAGUE");
            default -> assertThat(value).isEmpty();
        }
    }
}
