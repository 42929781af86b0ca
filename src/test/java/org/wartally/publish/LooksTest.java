package org.wartally.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {

    private static final String ADDRESS = "file:/reports/of the day.jsonl";
    private static final long BEGUN = 1_000_000;

    @Test
    void aFileThatLooksAsItDidIsKnown() {
        Looks looks = after(file(70, 900_000));
        assertThat(looks.sha256(ADDRESS, 70, 900_000)).isEqualTo("hash");
    }

    @Test
    void anotherSizeTimeOrAddressIsAnotherFile() {
        Looks looks = after(file(70, 900_000));
        assertThat(looks.sha256(ADDRESS, 71, 900_000)).isNull();
        assertThat(looks.sha256(ADDRESS, 70, 900_001)).isNull();
        assertThat(looks.sha256("file:/reports/of another day.jsonl", 70, 900_000))
                .isNull();
    }

    @Test
    void aFileThatWasWrittenWhileTheNightBeganIsReadAgain() {
        assertThat(after(file(70, BEGUN - 1_999)).sha256(ADDRESS, 70, BEGUN - 1_999))
                .isNull();
        assertThat(after(file(70, BEGUN + 5)).sha256(ADDRESS, 70, BEGUN + 5)).isNull();
        assertThat(after(file(70, BEGUN - 2_000)).sha256(ADDRESS, 70, BEGUN - 2_000))
                .isEqualTo("hash");
    }

    @Test
    void aFileThatCouldNotBeReadIsNotKnown() {
        InputFile unreadable = new InputFile("of the day.jsonl", ADDRESS, 70, 900_000, null);
        assertThat(Looks.none().lines(List.of(unreadable), BEGUN)).isEmpty();
    }

    @Test
    void whatIsKnownIsNotRememberedTwice() {
        InputFile file = file(70, 900_000);
        assertThat(after(file).lines(List.of(file), BEGUN)).isEmpty();
    }

    @Test
    void theLastLookOfAChangedFileCounts() {
        Batch first = batch("2025-03-05.1", file(70, 900_000));
        Batch second = batch("2025-03-06.1", new InputFile("of the day.jsonl", ADDRESS, 70, 900_000, "anew"));
        assertThat(Looks.of(List.of(first, second)).sha256(ADDRESS, 70, 900_000))
                .isEqualTo("anew");
    }

    private static InputFile file(long bytes, long modified) {
        return new InputFile("of the day.jsonl", ADDRESS, bytes, modified, "hash");
    }

    private static Looks after(InputFile file) {
        return Looks.of(List.of(batch("2025-03-05.1", file)));
    }

    private static Batch batch(String id, InputFile file) {
        return new Batch(id, List.of(file.fingerprint()), Looks.none().lines(List.of(file), BEGUN), "rules=1", false);
    }
}
