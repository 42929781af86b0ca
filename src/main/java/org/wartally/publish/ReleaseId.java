package org.wartally.publish;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** Ids of releases and batches: the night's date and a counter, {@code 2025-06-01.1}. */
final class ReleaseId {

    private static final int DATE_LENGTH = 10;

    /** By date, then by counter: the tenth of a day comes after the ninth. */
    static final Comparator<String> ORDER = Comparator.comparing(
                    (String id) -> id.substring(0, Math.min(DATE_LENGTH, id.length())))
            .thenComparingInt(ReleaseId::counter)
            .thenComparing(Comparator.naturalOrder());

    private ReleaseId() {}

    /** The id of a night that comes after all of that date. */
    static String after(Collection<String> ids, LocalDate night) {
        String day = night + ".";
        int last = ids.stream()
                .filter(id -> id.startsWith(day))
                .mapToInt(ReleaseId::counter)
                .max()
                .orElse(0);
        return day + (last + 1);
    }

    private static int counter(String id) {
        String digits = id.length() > DATE_LENGTH ? id.substring(DATE_LENGTH + 1) : "";
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
