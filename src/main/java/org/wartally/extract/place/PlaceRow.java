package org.wartally.extract.place;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * A row of {@code additions.tsv} or of a user's own places: kind, code, country, name, spellings, population and reason, of
 * which the last three may be missing.
 *
 * @param code ISO 3166 code; empty for seas and for zones that lie in no one region
 * @param country ISO 3166-1 alpha-2 of a zone; empty for a zone of several countries and for all else
 * @param spellings further names, parted by {@code |}
 * @param population 0 where it is not told
 */
record PlaceRow(Place.Kind kind, String code, String country, String name, String spellings, int population) {

    private static final int FEWEST = 4;
    private static final int MOST = 7;

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException where a cell cannot be meant; says which and why
     */
    static PlaceRow of(String[] cells, Predicate<String> isKnown) {
        if (cells.length < FEWEST || cells.length > MOST) {
            throw new IllegalArgumentException(cells.length
                    + " cells parted by tabs, not kind, code, country, name, spellings, population, reason");
        }
        Place.Kind kind = kind(cells[0]);
        String code = known("code", cells[1], isKnown);
        String country = known("country", cells[2], isKnown);
        boolean coded = kind != Place.Kind.ZONE && kind != Place.Kind.SEA;
        if (coded && code.isEmpty()) {
            throw new IllegalArgumentException("a " + cells[0] + " needs a code of ISO 3166");
        }
        if (cells[3].isBlank()) {
            throw new IllegalArgumentException("the name is empty");
        }
        return new PlaceRow(kind, code, country, cells[3], cell(cells, 4), population(cell(cells, 5)));
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index] : "";
    }

    private static String known(String what, String code, Predicate<String> isKnown) {
        if (!code.isEmpty() && !isKnown.test(code)) {
            throw new IllegalArgumentException(what + " '" + code + "' is none of ISO 3166");
        }
        return code;
    }

    private static Place.Kind kind(String cell) {
        for (Place.Kind kind : Place.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "kind '" + cell + "' is none of country, region, district, settlement, section, zone, sea");
    }

    private static int population(String cell) {
        try {
            return cell.isEmpty() ? 0 : Integer.parseUnsignedInt(cell);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("population '" + cell + "' is no whole number", wrong);
        }
    }
}
