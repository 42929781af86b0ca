package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is odd about a night stands in its table of quality. */
class QualityTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final int DAYS = 70;

    @TempDir
    private static Path output;

    private static Duck duck;

    /** Two sources with three reports a day; on the last day one is silent, and the week's toll is ten times the usual. */
    @BeforeAll
    static void run() throws Exception {
        HandMade reports = new HandMade();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            boolean last = i == DAYS - 1;
            for (int n = 0; n < 3; n++) {
                String toll = "killed " + (last ? 200 + n : 1 + n) + " in=UA-" + (14 + n) + " on=" + day;
                reports.report("a" + i + "-" + n, day.toString(), "agency", toll);
                if (!last) {
                    reports.report("p" + i + "-" + n, day.toString(), "paper", toll, "? rest");
                }
            }
        }
        reports.report(
                "ledger",
                FIRST.toString(),
                "force",
                "launched 5 weapon=drone in=UA on=" + FIRST,
                "intercepted 9 weapon=drone in=UA on=" + FIRST);
        NightTest.night(
                reports.setAside("broken.jsonl", "invalid_json"), NightTest.settings(output, 1), new ArrayList<>());
        duck = new Duck(output.resolve("latest"));
    }

    @AfterAll
    static void close() throws Exception {
        duck.close();
    }

    @Test
    void everyErrorHoldsOrThereIsNoRelease() throws Exception {
        assertThat(duck.rows("SELECT \"check\", outcome FROM quality WHERE level = 'error'"))
                .containsExactly(
                        "balances holds",
                        "bounds holds",
                        "cells holds",
                        "evidence holds",
                        "grains holds",
                        "rows holds",
                        "sums holds",
                        "weeks holds");
    }

    @Test
    void aSourceThatFellSilentAWeekThatJumpedAndAnImpossibleLedgerAreWarnings() throws Exception {
        assertThat(duck.rows("SELECT \"check\", violations, examples FROM quality WHERE outcome = 'broken'"))
                .isEqualTo(List.of(
                        "jumps 1 weekly tables: 2025-W19 UA killed 639, usually 42.0",
                        "ledger 1 claims: ledger drone 2025-03-03",
                        "outcomes 1 interceptions_by_region_week: 2025-W10 UA drone",
                        "rejects 1 coverage: no source: 1 of 1",
                        "silence 1 coverage: paper: 0 reports, usually 3.0"));
    }
}
