package org.wartally.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Weeks are filed by tens where all of them are read at once. */
class WeeksTest {

    @Test
    void weeksOfOneTenShareAFile() {
        Weeks tens = Weeks.of(List.of("2025-W09", "2025-W10", "2025-W19", Weeks.UNDATED))
                .tens();

        assertThat(tens.touched()).containsExactlyInAnyOrder("2025-W0", "2025-W1", Weeks.UNDATED);
    }

    @Test
    void allWeeksAreAllTens() {
        assertThat(Weeks.all().tens().areAll()).isTrue();
    }
}
