package org.wartally.simulate;

import java.util.List;
import org.wartally.text.WordList;

/**
 * A town that events happen in.
 *
 * @param region its ISO 3166-2 code
 * @param regionName as reports name the region
 * @param authority who tells of the dead there
 */
record Town(String name, String region, String regionName, String country, String authority) {

    static List<Town> all() {
        return WordList.table(Town.class, "towns.tsv").stream()
                .map(row -> new Town(row[0], row[1], row[2], row[3], row[4]))
                .toList();
    }
}
