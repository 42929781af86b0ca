package org.wartally.extract.place;

import java.util.List;
import org.wartally.extract.place.Place.Kind;
import org.wartally.extract.place.PlaceMention.Use;
import org.wartally.text.Tokens;

/** Chooses among the places of one name, or none of them: no place is better than a wrong one. */
final class Resolver {

    /** Two homonyms closer than this are not told apart; four times the people are enough. */
    private static final double CLEAR = 0.9;

    private final PlaceTable places;
    private final Story story;
    private final Ranking ranking;
    private final Trust trust;
    private final Tokens tokens;

    Resolver(PlaceTable places, Story story, Ranking ranking, Tokens tokens) {
        this.places = places;
        this.story = story;
        this.ranking = ranking;
        this.trust = new Trust(places, story, tokens);
        this.tokens = tokens;
    }

    /** Lets names that can mean but one country speak for the story; smaller ones where no greater one does. */
    void gather(List<Spot> spots) {
        for (Spot spot : spots) {
            int best = spot.weak && spot.level == null ? -1 : ranking.best(spot);
            if (best >= 0 && !isFromAfar(spot, best) && trust.isTelling(spot, best)) {
                story.country(places.country(best), spot.located ? 3 : 2);
                tell(spot, best);
            }
        }
        if (!story.isSet()) {
            spots.forEach(this::hint);
        }
    }

    /** "Near the border with Chad", "Emirati drones": where the report plays may be in the country or not. */
    private boolean isFromAfar(Spot spot, int best) {
        return (spot.use == Use.LANDMARK || spot.use == Use.ORIGIN) && places.kind(best) == Kind.COUNTRY;
    }

    private void hint(Spot spot) {
        int best = spot.weak ? -1 : ranking.best(spot);
        if (best >= 0 && trust.isHint(spot, best)) {
            story.country(places.country(best), 1);
        }
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
        int sentence = tokens.sentenceOf(spot.nameStart);
        if (places.kind(place) == Kind.REGION && spot.level != null) {
            story.wholeRegion(places.code(place), sentence);
        } else if (places.kind(place) != Kind.COUNTRY) {
            story.region(places.code(place), sentence);
        }
    }

    /** Resolves what chains have left open; ambiguous within one country is resolved to that country. */
    void resolve(List<Spot> spots) {
        for (Spot spot : spots) {
            if (!spot.isResolved() && spot.inside == null) {
                resolve(spot);
            }
        }
    }

    private void resolve(Spot spot) {
        int best = trusted(spot);
        int rival = best < 0 ? -1 : rival(spot, best);
        if (best < 0 || rival >= 0 && !(sameCountry(best, rival) && story.weight(places.country(best)) > 0)) {
            return;
        }
        spot.chosen = best;
        spot.onlyCountry = rival >= 0;
        spot.why = rival >= 0 ? "several places of this name in the country, nothing tells which" : reason(spot, best);
    }

    private int trusted(Spot spot) {
        int best = ranking.best(spot);
        if (best >= 0 && spot.weak && spot.level == null && !isSaidRegion(spot, best)) {
            return -1;
        }
        return best >= 0 && trust.isPlace(spot, best) ? best : -1;
    }

    /** "Eight in Plateau and six in Benue, in Nigeria": a common word with a capital behind "in", and a region of the country told of; not "in the Delta". */
    private boolean isSaidRegion(Spot spot, int best) {
        return spot.located
                && !spot.headline
                && places.kind(best) == Kind.REGION
                && story.weight(places.country(best)) > 1
                && tokens.isCapitalised(spot.nameStart)
                && !tokens.isUpperCase(spot.nameStart)
                && !tokens.isCapitalised(spot.nameEnd)
                && !tokens.isCapitalised(spot.nameStart - 1)
                && !tokens.lower(spot.nameStart - 1).equals("the");
    }

    /** What a spot stands for beyond doubt, -1 where there is any. */
    int certain(Spot spot) {
        int best = trusted(spot);
        return best >= 0 && rival(spot, best) < 0 ? best : -1;
    }

    /** Whether a name is that of a region or of a city anywhere. */
    boolean isGreat(Spot spot) {
        return trust.isGreat(spot);
    }

    /** Whether the country of a place has another one of its name that is nearly as good. */
    boolean isAmbiguous(Spot spot, int best) {
        int rival = rival(spot, best);
        return rival >= 0 && sameCountry(best, rival);
    }

    /** A homonym of another region that is nearly as good, -1 where there is none. */
    private int rival(Spot spot, int best) {
        if (spot.homonyms.length == 1) {
            return -1;
        }
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
        if (spot.variant) {
            return "spelled nearly like a place of a country that is named in the report";
        }
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
