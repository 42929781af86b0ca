package org.wartally.extract.claim.where;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.extract.place.PlaceReader;
import org.wartally.model.RegionLevel;
import org.wartally.text.CleanText;
import org.wartally.text.Tokens;

/** What the name of its source tells of a report: "Governor of Belgorod region" and "sevastopol-governor" write of that region. */
public final class Sender {

    private final Words words;
    private final PlaceReader reader;

    public Sender(Words words, PlaceReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The region whose office publishes under this name; null where it is no office, or of no region, or the press. */
    @Nullable
    public Place region(@Nullable String source) {
        Tokens tokens = Tokens.of(CleanText.of(source == null ? "" : name(source)));
        return isOffice(tokens)
                ? reader.read(tokens, null).stream()
                        .map(PlaceMention::place)
                        .filter(place -> place.level() == RegionLevel.ADMIN1)
                        .min(Comparator.comparing(place -> place.kind() != Place.Kind.REGION))
                        .orElse(null)
                : null;
    }

    /** "sevastopol-governor" as people would write it; what is no such label stays as it is. */
    private static String name(String source) {
        boolean label = source.indexOf(' ') < 0 && source.equals(source.toLowerCase(Locale.ROOT));
        return label
                ? Stream.of(source.split("[-_]+"))
                        .map(word -> word.isEmpty()
                                ? word
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" "))
                : source;
    }

    private boolean isOffice(Tokens tokens) {
        boolean office = false;
        for (int i = 0; i < tokens.size(); i++) {
            office |= words.is(Words.Class.OFFICE, tokens, i);
            if (words.is(Words.Class.PRESS, tokens, i)) {
                return false;
            }
        }
        return office;
    }
}
