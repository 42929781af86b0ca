package org.wartally.extract.place;

import java.util.List;
import java.util.stream.IntStream;
import org.wartally.text.Tokens;

/**
 * Finds the places that a report means by a spelling that the gazetteer lacks: "Bossasso" for Bosaso. Only in a country
 * that the report speaks of, and only where a level word or a preposition says that it is a place; a spelling that
 * fits places of two regions tells nothing.
 */
final class Variants {

    private static final int TOWN = 10_000;

    private final Gazetteer gazetteer;
    private final Story story;
    private final Tokens tokens;

    Variants(Gazetteer gazetteer, Story story, Tokens tokens) {
        this.gazetteer = gazetteer;
        this.story = story;
        this.tokens = tokens;
    }

    /** Gives unknown names the places that are spelled alike. */
    void read(List<Spot> spots) {
        spots.replaceAll(spot ->
                spot.isKnown() || spot.weak || spot.site || !(spot.located || spot.level != null) ? spot : known(spot));
    }

    private Spot known(Spot spot) {
        PlaceTable places = gazetteer.places();
        int[] alike = IntStream.of(gazetteer.variants(
                        tokens.clean().text(), tokens.start(spot.nameStart), tokens.end(spot.nameEnd - 1)))
                .filter(place -> story.weight(places.country(place)) > 0 && isOfNote(places, place))
                .toArray();
        boolean one = IntStream.of(alike).map(places::area).distinct().count() == 1;
        return one ? spot.as(alike) : spot;
    }

    /** Of hamlets there are so many that one of them is spelled like anything. */
    private static boolean isOfNote(PlaceTable places, int place) {
        Place.Kind kind = places.kind(place);
        boolean small = kind == Place.Kind.SETTLEMENT && !places.isKept(place);
        return !small || places.population(place) >= TOWN;
    }
}
