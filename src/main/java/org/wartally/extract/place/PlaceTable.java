package org.wartally.extract.place;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wartally.model.RegionLevel;

/** All places as columns, a number per place; quarter of a million records would weigh ten times as much. */
final class PlaceTable {

    private static final Place.Kind[] KINDS = Place.Kind.values();

    private static final int FIRST = 1 << 16;

    private final Areas areas;
    private int size;
    private byte[] kinds;
    private short[] areaOf;
    private int[] geonameids;
    private int[] populations;
    private int[] nameEnds;
    private byte[] names;
    private final BitSet kept;
    private final Map<String, Integer> capitals = new HashMap<>();

    PlaceTable(Areas areas) {
        this.areas = areas;
        this.kinds = new byte[FIRST];
        this.areaOf = new short[FIRST];
        this.geonameids = new int[FIRST];
        this.populations = new int[FIRST];
        this.nameEnds = new int[FIRST];
        this.names = new byte[1 << 20];
        this.kept = new BitSet();
    }

    /** What {@link #write} has written. */
    PlaceTable(Areas areas, DataInputStream in) throws IOException {
        this.areas = areas;
        this.kinds = Packed.bytes(in);
        this.areaOf = Packed.shorts(in);
        this.geonameids = Packed.ints(in);
        this.populations = Packed.ints(in);
        this.nameEnds = Packed.ints(in);
        this.names = Packed.bytes(in);
        this.kept = BitSet.valueOf(Packed.longs(in));
        this.size = kinds.length;
        Packed.map(in).forEach((country, place) -> capitals.put(country, Integer.valueOf(place)));
    }

    void write(DataOutputStream out) throws IOException {
        Packed.write(out, kinds, size);
        Packed.write(out, areaOf, size);
        Packed.write(out, geonameids, size);
        Packed.write(out, populations, size);
        Packed.write(out, nameEnds, size);
        Packed.write(out, names, nameEnds[size - 1]);
        long[] words = kept.toLongArray();
        Packed.write(out, words, words.length);
        Packed.write(out, capitals);
    }

    /** Adds a place and tells its number. */
    int add(Place.Kind kind, int area, int geonameid, String name, int population) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = (byte) kind.ordinal();
        areaOf[size] = (short) area;
        geonameids[size] = geonameid;
        populations[size] = population;
        nameEnds[size] = addName(name.getBytes(StandardCharsets.UTF_8));
        return size++;
    }

    /** Raises a population that was unknown or out of date. */
    void populate(int place, int people) {
        populations[place] = Math.max(populations[place], people);
    }

    /** Marks a place that was added by hand, so that no population need speak for it. */
    void keep(int place) {
        kept.set(place);
    }

    boolean isKept(int place) {
        return kept.get(place);
    }

    /** Marks the seat of the government of its country. */
    void capital(int place) {
        capitals.put(String.valueOf(country(place)), place);
    }

    /** The capital of a country, ISO 3166-1 alpha-2; -1 for none. */
    int capital(@Nullable String country) {
        return country == null ? -1 : capitals.getOrDefault(country, -1);
    }

    private int addName(byte[] name) {
        int start = size == 0 ? 0 : nameEnds[size - 1];
        while (start + name.length > names.length) {
            names = Arrays.copyOf(names, 2 * names.length);
        }
        System.arraycopy(name, 0, names, start, name.length);
        return start + name.length;
    }

    private void grow() {
        int capacity = 2 * size;
        kinds = Arrays.copyOf(kinds, capacity);
        areaOf = Arrays.copyOf(areaOf, capacity);
        geonameids = Arrays.copyOf(geonameids, capacity);
        populations = Arrays.copyOf(populations, capacity);
        nameEnds = Arrays.copyOf(nameEnds, capacity);
    }

    int size() {
        return size;
    }

    Place.Kind kind(int place) {
        return KINDS[kinds[place]];
    }

    int population(int place) {
        return populations[place];
    }

    /** Code of the region or country that the place is or lies in; null for zones and seas. */
    @Nullable
    String code(int place) {
        return areas.code(areaOf[place]);
    }

    @Nullable
    String country(int place) {
        return areas.country(areaOf[place]);
    }

    int area(int place) {
        return areaOf[place];
    }

    /** Whether the place is a region that is but a city. */
    boolean isCityRegion(int place) {
        return kind(place) == Place.Kind.REGION && areas.isCity(code(place));
    }

    /** Whether such places are so many that writers spell their names as they hear them. */
    static boolean isSmall(Place.Kind kind) {
        return kind == Place.Kind.REGION
                || kind == Place.Kind.DISTRICT
                || kind == Place.Kind.SETTLEMENT
                || kind == Place.Kind.SECTION;
    }

    /** Whether one of the places is a country. */
    boolean isCountry(int[] homonyms) {
        for (int place : homonyms) {
            if (kind(place) == Place.Kind.COUNTRY) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the places is a region. */
    boolean isRegion(int[] homonyms) {
        for (int place : homonyms) {
            if (kind(place) == Place.Kind.REGION) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the places is a country, a region or a zone. */
    boolean isCoded(int[] homonyms) {
        for (int place : homonyms) {
            if (kind(place).ordinal() <= Place.Kind.REGION.ordinal() || kind(place) == Place.Kind.ZONE) {
                return true;
            }
        }
        return false;
    }

    boolean sameArea(int place, int other) {
        return areaOf[place] == areaOf[other];
    }

    String name(int place) {
        int start = place == 0 ? 0 : nameEnds[place - 1];
        return new String(names, start, nameEnds[place] - start, StandardCharsets.UTF_8);
    }

    /** The place as others see it. */
    Place place(int place) {
        Long id = geonameids[place] == 0 ? null : Long.valueOf(geonameids[place]);
        String code = code(place);
        boolean coded = kind(place) == Place.Kind.COUNTRY || kind(place) == Place.Kind.REGION;
        String known = coded && code != null ? areas.name(code) : null;
        return new Place(
                known == null ? name(place) : known,
                id,
                code,
                level(kind(place), code),
                country(place),
                kind(place),
                populations[place]);
    }

    RegionLevel level(int place) {
        return level(kind(place), code(place));
    }

    static RegionLevel level(Place.Kind kind, @Nullable String code) {
        if (code != null) {
            return code.length() == 2 ? RegionLevel.COUNTRY : RegionLevel.ADMIN1;
        }
        return kind == Place.Kind.SEA ? RegionLevel.SEA : RegionLevel.ZONE;
    }
}
