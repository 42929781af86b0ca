package org.wartally.extract.place;

import java.util.List;
import org.wartally.extract.place.Place.Kind;
import org.wartally.text.Tokens;

/** Chooses among the places of one name, or none of them: no place is better than a wrong one. */
final class Resolver {

    /** Two homonyms closer than this are not told apart; four times the people are enough. */
    private static final double CLEAR = 0.9;

    private static final int CITY = 100_000;
    private static final int WORLD_CITY = 500_000;
    private static final int TOWN = 5_000;

    private final PlaceTable places;
    private final Story story;
    private final Ranking ranking;
    private final Tokens tokens;

    Resolver(PlaceTable places, Story story, Ranking ranking, Tokens tokens) {
        this.places = places;
        this.story = story;
        this.ranking = ranking;
        this.tokens = tokens;
    }

    /** Lets countries, and names that can mean but one country, speak for the story. */
    void gather(List<Spot> spots) {
        for (Spot spot : spots) {
            int best = ranking.best(spot);
            if (best >= 0 && !spot.weak && isPlain(spot, best)) {
                story.country(places.country(best), spot.located ? 3 : 2);
                tell(spot, best);
            }
        }
    }

    private boolean isPlain(Spot spot, int best) {
        Kind kind = places.kind(best);
        if (kind == Kind.COUNTRY || kind == Kind.ZONE) {
            return true;
        }
        return (kind == Kind.REGION || places.population(best) >= WORLD_CITY) && isAlone(spot, best);
    }

    /** Whether no other country has a region or, where no level word tells, a town of note of this name. */
    private boolean isAlone(Spot spot, int best) {
        boolean region = spot.level == Level.REGION;
        for (int place : spot.homonyms) {
            boolean abroad =
                    places.country(place) != null && !places.country(place).equals(places.country(best));
            boolean town = !region && places.population(place) >= CITY / 10;
            if (abroad && (places.kind(place) == Kind.REGION || town)) {
                return false;
            }
        }
        return true;
    }

    /** Lets what chains have resolved speak for the story. */
    void gatherChains(List<Spot> spots) {
        for (Spot spot : spots) {
            if (spot.isResolved()) {
                story.country(places.country(spot.chosen), 2);
                tell(spot, spot.chosen);
            }
        }
    }

    private void tell(Spot spot, int place) {
        if (spot.level != null || places.kind(place) != Kind.COUNTRY) {
            story.region(places.code(place), tokens.sentenceOf(spot.nameStart));
        }
    }

    /** Resolves what chains have left open; ambiguous within one country is resolved to that country. */
    void resolve(List<Spot> spots) {
        for (Spot spot : spots) {
            if (!spot.isResolved() && spot.inside == null && spot.isKnown() && (!spot.weak || spot.level != null)) {
                resolve(spot);
            }
        }
    }

    private void resolve(Spot spot) {
        int best = ranking.best(spot);
        if (best < 0 || !isAccepted(spot, best)) {
            return;
        }
        int rival = rival(spot, best);
        if (rival < 0) {
            spot.chosen = best;
            spot.why = reason(spot, best);
        } else if (sameCountry(best, rival) && story.weight(places.country(best)) > 0) {
            spot.chosen = best;
            spot.onlyCountry = true;
            spot.why = "several places of this name in the country, nothing tells which";
        }
    }

    private boolean isAccepted(Spot spot, int place) {
        Kind kind = places.kind(place);
        if (kind == Kind.COUNTRY || kind == Kind.ZONE || kind == Kind.SEA) {
            return true;
        }
        int people = places.population(place);
        if (story.weight(places.country(place)) > 0) {
            return spot.level != null || spot.located || kind == Kind.REGION || people >= TOWN;
        }
        if (spot.level == Level.REGION && kind == Kind.REGION) {
            return true;
        }
        return spot.located && people >= CITY || people >= WORLD_CITY || kind == Kind.REGION && isAlone(spot, place);
    }

    /** A homonym of another region that is nearly as good, -1 where there is none. */
    private int rival(Spot spot, int best) {
        double most = ranking.points(spot, best);
        for (int place : spot.homonyms) {
            boolean elsewhere = !places.sameArea(place, best) && !isSeatOf(place, best);
            if (elsewhere && ranking.points(spot, place) > most - CLEAR) {
                return place;
            }
        }
        return -1;
    }

    /** "Kyiv" the city and "Kyiv" the oblast around it: the words decide, not the balance of points. */
    private boolean isSeatOf(int place, int best) {
        return places.kind(place) == Kind.REGION && places.kind(best) != Kind.REGION && sameCountry(place, best);
    }

    private boolean sameCountry(int place, int other) {
        String country = places.country(place);
        return country != null && country.equals(places.country(other));
    }

    private String reason(Spot spot, int place) {
        if (spot.homonyms.length == 1) {
            return "the only place of this name";
        }
        if (spot.level != null) {
            return "the word beside the name says what it is";
        }
        if (story.nearness(places.code(place), tokens.sentenceOf(spot.nameStart)) > 0) {
            return "its region is named in the report";
        }
        return story.weight(places.country(place)) > 0
                ? "its country is named in the report"
                : "by far the largest place of this name";
    }
}
