package org.wartally.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.wartally.model.When;

/**
 * The weeks whose files a night writes: those that new reports touch, or all there are.
 *
 * @param touched ISO 8601 weeks, and {@link #UNDATED} for what has no date; null is all
 */
public record Weeks(@Nullable Set<String> touched) {

    /** Stands for the week of what has no date. */
    public static final String UNDATED = "undated";

    private static final String YEAR_ENDS_AT = "-";

    public Weeks {
        touched = touched == null ? null : Set.copyOf(touched);
    }

    /** Every week, those of which nothing is known yet too. */
    public static Weeks all() {
        return new Weeks(null);
    }

    public static Weeks of(Collection<String> weeks) {
        return new Weeks(Set.copyOf(weeks));
    }

    public boolean areAll() {
        return touched == null;
    }

    /** These with the week before and the week after each. */
    public Weeks withNeighbours() {
        return touched == null
                ? this
                : of(touched.stream().flatMap(Weeks::around).collect(Collectors.toSet()));
    }

    private static Stream<String> around(String week) {
        if (week.equals(UNDATED)) {
            return Stream.of(week);
        }
        LocalDate monday = LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        return Stream.of(-1, 0, 1).map(weeks -> When.isoWeek(monday.plusWeeks(weeks)));
    }

    /** The ISO 8601 years that these lie in, such as {@code 2025}: what is read of all weeks is filed by them, in few files. */
    public Weeks years() {
        return touched == null ? this : of(touched.stream().map(Weeks::year).collect(Collectors.toSet()));
    }

    /** The year that a row's week lies in, {@link #UNDATED} for a row without one. */
    public static Column year(Column week) {
        return functions.substring_index(functions.coalesce(week, functions.lit(UNDATED)), YEAR_ENDS_AT, 1);
    }

    private static String year(String week) {
        return week.split(YEAR_ENDS_AT, 2)[0];
    }

    public boolean hold(String week) {
        return touched == null || touched.contains(week);
    }

    /** Whether a row's week is one of these; a row without one is undated. */
    public Column hold(Column week) {
        return touched == null
                ? functions.lit(true)
                : functions
                        .coalesce(week, functions.lit(UNDATED))
                        .isin(List.copyOf(touched).toArray());
    }
}
