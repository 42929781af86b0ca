package org.wartally.extract.claim;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.extract.place.PlaceReader;
import org.wartally.text.CleanText;
import org.wartally.text.Tokens;

/** What the name of its source tells of a report: "Governor of Belgorod region" writes of that region. */
final class Sender {

    private final Words words;
    private final PlaceReader reader;

    Sender(Words words, PlaceReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The region whose office publishes under this name; null where it is no office, or of no region, or the press. */
    @Nullable
    Place region(@Nullable String source) {
        Tokens tokens = Tokens.of(CleanText.of(source == null ? "" : source));
        return isOffice(tokens)
                ? reader.read(tokens, null).stream()
                        .map(PlaceMention::place)
                        .filter(place -> place.kind() == Place.Kind.REGION)
                        .findFirst()
                        .orElse(null)
                : null;
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
