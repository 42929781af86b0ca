package org.wartally.extract.place;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes of countries and regions, what contains what, and their English names. */
final class Areas {

    private record Area(@Nullable String code, @Nullable String country) {}

    private final Map<Area, Integer> numbers = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> cities = new HashSet<>();
    private final Map<String, String> compasses = new HashMap<>();
    private final Map<String, Long> geonameids = new HashMap<>();

    Areas() {}

    /** What {@link #write} has written. */
    Areas(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            number(new Area(text(in.readUTF()), text(in.readUTF())));
        }
        parents.putAll(Packed.map(in));
        names.putAll(Packed.map(in));
        cities.addAll(Packed.map(in).keySet());
        compasses.putAll(Packed.map(in));
        Packed.map(in).forEach((code, id) -> geonameids.put(code, Long.valueOf(id)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(areas.size());
        for (Area area : areas) {
            out.writeUTF(Objects.requireNonNullElse(area.code(), ""));
            out.writeUTF(Objects.requireNonNullElse(area.country(), ""));
        }
        Packed.write(out, parents);
        Packed.write(out, names);
        Packed.write(out, cities.stream().collect(Collectors.toMap(code -> code, code -> "")));
        Packed.write(out, compasses);
        Packed.write(out, geonameids);
    }

    private static @Nullable String text(String written) {
        return written.isEmpty() ? null : written;
    }

    /** Number of a country or region by its code. */
    int number(String code) {
        return number(new Area(code, code.substring(0, 2)));
    }

    /** Number of an area without a code: a zone within a country, or a sea (no country). */
    int zone(@Nullable String country) {
        return number(new Area(null, country));
    }

    private int number(Area area) {
        Integer known = numbers.putIfAbsent(area, areas.size());
        if (known == null) {
            areas.add(area);
            return areas.size() - 1;
        }
        return known;
    }

    void parent(String code, String parent) {
        parents.put(code, parent);
    }

    void city(String code) {
        cities.add(code);
    }

    /** Whether a region is but a city: in "Kyiv region" the oblast around Kyiv is meant, not the city. */
    boolean isCity(@Nullable String code) {
        return code != null && cities.contains(code);
    }

    void compass(String code, String letters) {
        compasses.put(code, letters);
    }

    /** Whether a region lies in the parts of its country that are meant by {@code letters}: N, S, E, W. */
    boolean lies(@Nullable String code, String letters) {
        if (letters.isEmpty()) {
            return false;
        }
        String lies = code == null ? "" : compasses.getOrDefault(code, "");
        return letters.chars().allMatch(letter -> lies.indexOf(letter) >= 0);
    }

    /** Whether a region lies on the other side of its country than {@code letters} say: Meme of the southwest in "northern Cameroon". */
    boolean opposes(@Nullable String code, String letters) {
        String lies = code == null ? "" : compasses.getOrDefault(code, "");
        boolean shared = letters.chars().anyMatch(letter -> lies.indexOf(letter) >= 0);
        return !shared && letters.chars().anyMatch(letter -> lies.indexOf(opposite(letter)) >= 0);
    }

    private static int opposite(int letter) {
        return switch (letter) {
            case 'N' -> 'S';
            case 'S' -> 'N';
            case 'E' -> 'W';
            default -> 'E';
        };
    }

    void name(String code, String name) {
        names.put(code, name);
    }

    void geonameid(String code, long id) {
        geonameids.put(code, id);
    }

    /** GeoNames id of a country or region; null where its source does not tell. */
    @Nullable
    Long geonameid(String code) {
        return geonameids.get(code);
    }

    /** ISO 3166 code; null for zones and seas. */
    @Nullable
    String code(int area) {
        return areas.get(area).code();
    }

    /** ISO 3166-1 alpha-2; null for seas and zones of several countries. */
    @Nullable
    String country(int area) {
        return areas.get(area).country();
    }

    /** English name of a code; null where ISO does not know it. */
    @Nullable
    String name(String code) {
        return names.get(code);
    }

    /** Whether a region is another one or lies in it, by the tree of ISO 3166-2; a country holds its regions. */
    boolean within(@Nullable String inner, @Nullable String outer) {
        if (inner == null || outer == null) {
            return false;
        }
        if (outer.length() == 2 || inner.charAt(0) != outer.charAt(0) || inner.charAt(1) != outer.charAt(1)) {
            return inner.startsWith(outer);
        }
        for (String code = inner; code != null; code = parents.get(code)) {
            if (code.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
