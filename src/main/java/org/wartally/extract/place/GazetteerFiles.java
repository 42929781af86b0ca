package org.wartally.extract.place;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import org.wartally.extract.place.Place.Kind;

/** Reads the files of {@code data/gazetteer} into the tables of a {@link Gazetteer}; see {@code data/README.md}. */
final class GazetteerFiles {

    private static final int EXPECTED_NAMES = 900_000;

    private final Areas areas;
    private final PlaceTable places;
    private final NameIndex names;
    private final NameIndex variants;
    /** Countries and regions by code, to which additions may give further spellings. */
    private final Map<String, Integer> numberOf = new HashMap<>();

    /** Of the files that have been read, in hex; further ones add to it. */
    private String version = "";

    GazetteerFiles() {
        this.areas = new Areas();
        this.places = new PlaceTable(areas);
        this.names = new NameIndex(EXPECTED_NAMES);
        this.variants = new NameIndex(EXPECTED_NAMES);
    }

    /** What {@link #write} has written. */
    GazetteerFiles(DataInputStream in) throws IOException {
        this.version = in.readUTF();
        this.areas = new Areas(in);
        this.places = new PlaceTable(areas, in);
        this.names = new NameIndex(in);
        this.variants = new NameIndex(in);
        Packed.map(in).forEach((code, place) -> numberOf.put(code, Integer.valueOf(place)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(version);
        areas.write(out);
        places.write(out);
        names.write(out);
        variants.write(out);
        Packed.write(out, numberOf);
    }

    /** The four files that travel in the jar. */
    GazetteerFiles standard() {
        read("regions.tsv", this::region);
        read("places.tsv.gz", this::place);
        read("districts.tsv", this::district);
        read("additions.tsv", this::addition);
        return this;
    }

    /** A user's rows in the form of {@code additions.tsv}. */
    GazetteerFiles extra(String name, String rows) {
        try (InputStream in = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8))) {
            lines(in, name, this::addition);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Gazetteer gazetteer() {
        return new Gazetteer(areas, places, names, variants, version);
    }

    private void read(String resource, Consumer<String[]> row) {
        try (InputStream in = GazetteerFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource + "; see data/README.md");
            }
            lines(in, resource, row);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void lines(InputStream in, String name, Consumer<String[]> row) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(version.getBytes(StandardCharsets.UTF_8));
        InputStream checked = new CheckedInputStream(new BufferedInputStream(in), sum);
        InputStream plain = name.endsWith("places.tsv.gz") ? new GZIPInputStream(checked, 1 << 16) : checked;
        BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isEmpty() && line.charAt(0) != '#') {
                row(line, row, name, number);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    private static void row(String line, Consumer<String[]> row, String name, int number) {
        try {
            row.accept(line.split("\t", -1));
        } catch (RuntimeException problem) {
            throw new IllegalArgumentException(
                    name + ":" + number + ": " + problem.getMessage() + ": " + line, problem);
        }
    }

    /** {@code code parent city name spellings compass geonameid}; the first spelling is the name without its level word. */
    private void region(String[] cells) {
        String code = cells[0];
        Kind kind = code.length() == 2 ? Kind.COUNTRY : Kind.REGION;
        if (!cells[1].isEmpty()) {
            areas.parent(code, cells[1]);
        }
        if (cells[2].equals("city")) {
            areas.city(code);
        }
        areas.name(code, cells[3]);
        areas.compass(code, cells[5]);
        if (!cells[6].isEmpty()) {
            areas.geonameid(code, Long.parseLong(cells[6]));
        }
        int place = places.add(kind, areas.number(code), 0, cells[3], 0);
        numberOf.put(code, place);
        spell(place, cells[3], cells[4]);
        spell(place, cells[4].split("\\|", 2)[0], "");
    }

    /** {@code kind geonameid name code population spellings}. */
    private void place(String[] cells) {
        int id = cells[1].isEmpty() ? 0 : Integer.parseInt(cells[1]);
        int population = Integer.parseInt(cells[4]);
        boolean capital = cells[0].equals("capital");
        Kind kind = capital ? Kind.SETTLEMENT : kind(cells[0]);
        int place = places.add(kind, areas.number(cells[3]), id, cells[2], population);
        if (capital) {
            places.capital(place);
        }
        spell(place, cells[2], cells[5]);
    }

    /** {@code code names reason}: new spellings where the region has a place of one of the names, else a district. */
    private void district(String[] cells) {
        String[] names = cells[1].split("\\|", 2);
        String spellings = names.length > 1 ? names[1] : "";
        int area = area(cells[0], "");
        int district = known(Kind.DISTRICT, area, names[0], spellings);
        int known = district < 0 ? known(Kind.SETTLEMENT, area, names[0], spellings) : district;
        spell(known < 0 ? places.add(Kind.DISTRICT, area, 0, names[0], 0) : known, names[0], spellings);
    }

    /** See {@link PlaceRow}. */
    private void addition(String[] cells) {
        PlaceRow row = PlaceRow.of(cells, numberOf::containsKey);
        Kind kind = row.kind();
        Integer region = kind == Kind.COUNTRY || kind == Kind.REGION ? numberOf.get(row.code()) : null;
        if (region != null) {
            areas.name(row.code(), row.name());
        }
        int area = area(row.code(), row.country());
        int known = region == null ? known(kind, area, row.name(), row.spellings()) : region;
        int place = known < 0 ? places.add(kind, area, 0, row.name(), row.population()) : known;
        places.keep(place);
        places.populate(place, row.population());
        spell(place, row.name(), row.spellings());
    }

    /** The largest place of the area that already bears one of the names, -1 where there is none. */
    private int known(Kind kind, int area, String name, String spellings) {
        int best = -1;
        for (String said : (name + "|" + spellings).split("\\|")) {
            int slot = names.find(Spelling.key(said));
            for (int place : slot < 0 ? new int[0] : names.places(slot)) {
                boolean same = places.area(place) == area && isAlike(kind, places.kind(place));
                if (same && (best < 0 || places.population(place) > places.population(best))) {
                    best = place;
                }
            }
        }
        return best;
    }

    private static boolean isAlike(Kind kind, Kind known) {
        boolean town = known == Kind.SETTLEMENT || known == Kind.SECTION;
        return kind == Kind.SETTLEMENT || kind == Kind.SECTION ? town : kind == known;
    }

    private int area(String code, String country) {
        return code.isEmpty() ? areas.zone(country.isEmpty() ? null : country) : areas.number(code);
    }

    private static Kind kind(String cell) {
        return switch (cell) {
            case "country" -> Kind.COUNTRY;
            case "region" -> Kind.REGION;
            case "district" -> Kind.DISTRICT;
            case "settlement" -> Kind.SETTLEMENT;
            case "section" -> Kind.SECTION;
            case "zone" -> Kind.ZONE;
            case "sea" -> Kind.SEA;
            default -> throw new IllegalArgumentException("no kind of place: " + cell);
        };
    }

    private void spell(int place, String name, String spellings) {
        put(name, 0, name.length(), place, true);
        int start = 0;
        while (start < spellings.length()) {
            int bar = spellings.indexOf('|', start);
            int end = bar < 0 ? spellings.length() : bar;
            put(spellings, start, end, place, false);
            start = end + 1;
        }
    }

    private void put(String text, int from, int to, int place, boolean main) {
        names.put(text, from, to, place, main);
        long key = Transliteration.key(text, from, to);
        if (key != Transliteration.NONE && PlaceTable.isSmall(places.kind(place))) {
            variants.put(key, place);
        }
    }
}
