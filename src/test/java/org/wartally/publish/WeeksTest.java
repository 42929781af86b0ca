package org.wartally.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Weeks are filed by years where all of them are read at once. */
class WeeksTest {

    @Test
    void weeksOfOneYearShareAFile() {
        Weeks years = Weeks.of(List.of("2024-W52", "2025-W10", "2025-W19", Weeks.UNDATED))
                .years();

        assertThat(years.touched()).containsExactlyInAnyOrder("2024", "2025", Weeks.UNDATED);
    }

    @Test
    void allWeeksAreAllYears() {
        assertThat(Weeks.all().years().areAll()).isTrue();
    }
}
