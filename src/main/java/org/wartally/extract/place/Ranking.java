package org.wartally.extract.place;

import java.util.Objects;
import org.wartally.extract.place.Place.Kind;
import org.wartally.text.Tokens;

/** How well each homonym of a spot answers to its level word, its neighbours and the story; population comes last. */
final class Ranking {

    /** No homonym that the level word rules out is ever taken. */
    static final double OUT = -1;

    private static final double UNKNOWN_PEOPLE = 2.5;
    private static final int MANY = 60;
    /** For a place that lies where "in northern Cameroon" says: worth ten times the people. */
    private static final int DIRECTION = 3;

    private final Areas areas;
    private final PlaceTable places;
    private final Story story;
    private final Tokens tokens;

    Ranking(Areas areas, PlaceTable places, Story story, Tokens tokens) {
        this.areas = areas;
        this.places = places;
        this.story = story;
        this.tokens = tokens;
    }

    /** Points of a homonym; {@link #OUT} where it cannot be meant. */
    double points(Spot spot, int place) {
        Kind kind = places.kind(place);
        int fit = spot.level == null ? Level.fitBare(kind) : spot.level.fit(kind);
        if (fit == 0) {
            return OUT;
        }
        fit = spot.level == Level.REGION && places.isCityRegion(place) ? Level.REGION.fit(Kind.DISTRICT) : fit;
        fit += areas.lies(places.code(place), spot.direction) ? DIRECTION : 0;
        boolean canonical = isCanonical(spot, place);
        int fame = canonical || places.isKept(place) || !namesRegion(spot, place) ? fame(spot, place) : 0;
        return fit + context(spot, place) + 1.5 * size(place) + fame + (canonical ? 4 : 0);
    }

    /** Paris is Paris in a story of the United States too. */
    private int fame(Spot spot, int place) {
        int people = places.population(place);
        if (people < 100_000 || spot.level == Level.REGION) {
            return 0;
        }
        return people < 300_000 ? 2 : people < 1_000_000 ? 4 : 6;
    }

    /** Whether another region of the country has the name in English: Henan is not Hengyang, which some call so. */
    private boolean namesRegion(Spot spot, int place) {
        for (int i = 0; i < spot.mains; i++) {
            boolean region = places.kind(spot.homonyms[i]) == Kind.REGION && !places.sameArea(spot.homonyms[i], place);
            if (region && Objects.equals(places.country(spot.homonyms[i]), places.country(place))) {
                return true;
            }
        }
        return false;
    }

    private double context(Spot spot, int place) {
        int weight = story.weight(places.country(place));
        double country = weight == 0 ? 0 : (spot.level == null || weight == 1 ? 7 : 25) + weight * 0.5;
        return country + story.nearness(places.code(place), tokens.sentenceOf(spot.nameStart));
    }

    /** Decimal logarithm of the population, or what stands for it. */
    private double size(int place) {
        int people = places.population(place);
        return switch (places.kind(place)) {
            case COUNTRY, ZONE, SEA -> 7.5;
            case REGION -> 5.7;
            case DISTRICT -> 3;
            case SETTLEMENT, SECTION -> people < 300 ? UNKNOWN_PEOPLE : Math.log10(people);
        };
    }

    /** Whether the place goes by this name in English, not in another tongue; in a crowd it tells nothing. */
    private static boolean isCanonical(Spot spot, int place) {
        for (int i = 0; i < spot.mains && spot.mains <= MANY; i++) {
            if (spot.homonyms[i] == place) {
                return true;
            }
        }
        return false;
    }

    /** The best homonym of all, -1 where none can be meant. */
    int best(Spot spot) {
        int best = -1;
        double most = OUT;
        for (int place : spot.homonyms) {
            double points = points(spot, place);
            if (points > most) {
                most = points;
                best = place;
            }
        }
        return spot.level == null && best >= 0 && places.kind(best) == Kind.REGION ? seat(spot, best) : best;
    }

    /** The town that a region is named after, where the name stands alone. */
    private int seat(Spot spot, int region) {
        for (int place : spot.homonyms) {
            boolean town = places.kind(place) == Kind.SETTLEMENT && places.population(place) >= 10_000;
            if (town && places.sameArea(place, region)) {
                return place;
            }
        }
        return region;
    }
}
