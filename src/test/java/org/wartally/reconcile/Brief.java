package org.wartally.reconcile;

import static org.wartally.model.WeaponFamily.DRONE;

import java.util.List;
import java.util.stream.Stream;
import org.wartally.model.Total;

/** Totals of a report, in short. */
final class Brief {

    private Brief() {}

    /** Totals in short: region, side, victim type, weapon, number, week if not 2025-W21, metric if not the first one's. */
    static List<String> of(Told... told) {
        List<Total> totals =
                WithinReport.totals(Stream.of(told).map(Told::claim).toList());
        boolean several = totals.stream().map(Total::metric).distinct().count() > 1;
        return totals.stream().map(total -> brief(total, several)).toList();
    }

    private static String brief(Total total, boolean several) {
        StringBuilder brief = new StringBuilder(String.valueOf(total.regionCode()));
        if (total.side() != null) {
            brief.append(' ').append(total.side());
        }
        if (total.victimType() != org.wartally.model.VictimType.UNKNOWN) {
            brief.append(' ').append(total.victimType().code());
        }
        if (total.weaponFamily() != null && (several || total.weaponFamily() != DRONE)) {
            brief.append(' ').append(total.weaponFamily().code());
        }
        brief.append(' ').append(number(total));
        if (!"2025-W21".equals(total.isoWeek())) {
            brief.append(' ').append(total.isoWeek());
        }
        return several ? brief.append(' ').append(total.metric().code()).toString() : brief.toString();
    }

    private static String number(Total total) {
        if (total.high() == null) {
            return total.best() + "..";
        }
        return total.low() == total.best() && total.high() == total.best()
                ? String.valueOf(total.best())
                : total.low() + "-" + total.best() + "-" + total.high();
    }
}
