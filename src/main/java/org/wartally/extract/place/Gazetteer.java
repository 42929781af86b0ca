package org.wartally.extract.place;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/**
 * Every place that Wartally knows by name: countries and regions of ISO 3166, second-level districts, settlements,
 * zones and seas, in Latin and Cyrillic spellings. Immutable; about 60 MB.
 */
public final class Gazetteer {

    /** Loaded once per JVM, when first asked for. */
    private static final class Holder {
        private static final Gazetteer STANDARD = GazetteerImage.standard().gazetteer();
    }

    private static final int LONGEST_NAME = 8;
    private static final int GREAT_CITY = 300_000;
    private static final int[] NOWHERE = {};

    private final Areas areas;
    private final PlaceTable places;
    private final NameIndex names;
    /** By the keys of {@link Transliteration}. */
    private final NameIndex variants;

    private final String version;

    Gazetteer(Areas areas, PlaceTable places, NameIndex names, NameIndex variants, String version) {
        this.areas = areas;
        this.places = places;
        this.names = names;
        this.variants = variants;
        this.version = version;
    }

    /** The gazetteer that travels in the jar. */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /**
     * The standard gazetteer with a user's own places.
     *
     * @param name of the file that they stand in
     * @param rows in the form of {@code data/gazetteer/additions.tsv}
     * @throws IllegalArgumentException where a line is no row of that form; names file, line and cell
     */
    public static Gazetteer with(String name, String rows) {
        return GazetteerImage.standard().extra(name, rows).gazetteer();
    }

    /** Sum over the files it was loaded from, for the manifest of a release. */
    public String version() {
        return version;
    }

    /** Number of places. */
    public int size() {
        return places.size();
    }

    /** English name of an ISO 3166-1 alpha-2 or ISO 3166-2 code, null where ISO does not know it. */
    public @Nullable String regionName(String code) {
        return areas.name(code);
    }

    /** GeoNames id of an ISO 3166-1 alpha-2 or ISO 3166-2 code, null where the source does not tell it. */
    public @Nullable Long regionId(String code) {
        return areas.geonameid(code);
    }

    Areas areas() {
        return areas;
    }

    PlaceTable places() {
        return places;
    }

    /**
     * A name found in a text.
     *
     * @param places the places that bear it, those first whose English name it is
     * @param mains how many these are
     * @param end token after the last
     */
    record Found(int[] places, int mains, int end) {}

    /** The longest known name that begins at a token, whatever its case; null where none does. */
    @Nullable
    Found longest(Tokens tokens, int from, int limit) {
        long key = Spelling.EMPTY;
        int best = -1;
        int bestEnd = from;
        int words = 0;
        for (int i = from; i < limit && words < LONGEST_NAME; i++) {
            if (isGlue(tokens, i)) {
                continue;
            }
            key = Spelling.add(key, tokens.clean().text(), tokens.start(i), tokens.end(i));
            words++;
            int slot = names.find(key);
            if (slot < 0) {
                break;
            }
            if (names.isName(slot)) {
                best = slot;
                bestEnd = i + 1;
            }
            if (!names.begins(slot)) {
                break;
            }
        }
        return best < 0 ? null : new Found(names.places(best), names.mains(best), withStop(tokens, bestEnd));
    }

    /** Places whose name is another spelling of the words between two characters; none for short names. */
    int[] variants(CharSequence text, int from, int to) {
        long key = Transliteration.key(text, from, to);
        int slot = key == Transliteration.NONE ? -1 : variants.find(key);
        return slot < 0 ? NOWHERE : variants.places(slot);
    }

    /** Whether a place of one name lies in a region or district of the other. */
    boolean isWithin(Found inner, Found outer) {
        for (int wide : outer.places()) {
            Place.Kind kind = places.kind(wide);
            boolean area = kind == Place.Kind.REGION || kind == Place.Kind.DISTRICT || kind == Place.Kind.COUNTRY;
            for (int narrow : area ? inner.places() : new int[0]) {
                if (narrow != wide && areas.within(places.code(narrow), places.code(wide))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name is the English one of a region or a great city. */
    boolean isGreat(Found found) {
        return IntStream.of(found.places())
                .limit(found.mains())
                .anyMatch(place -> places.kind(place) == Place.Kind.REGION || places.population(place) >= GREAT_CITY);
    }

    /** The last full stop of "U.S." is part of the name. */
    private static int withStop(Tokens tokens, int end) {
        return tokens.isMark(end - 2, '.') && isGlue(tokens, end) ? end + 1 : end;
    }

    /** The dash of "Ivano-Frankivsk", the apostrophe of "'Arish", the full stop of "St. Louis". */
    private static boolean isGlue(Tokens tokens, int i) {
        return tokens.isMark(i, '-') && tokens.isJoined(i)
                || tokens.isMark(i, '\'')
                || tokens.isMark(i, '.') && tokens.isJoined(i) && tokens.end(i - 1) - tokens.start(i - 1) <= 2;
    }
}
