package org.wartally.extract.place;

import java.util.Objects;
import org.wartally.extract.place.Place.Kind;
import org.wartally.extract.place.PlaceMention.Use;
import org.wartally.text.Tokens;

/** Whether there is reason enough to take a name for a place at all. */
final class Trust {

    private static final int METROPOLIS = 2_000_000;
    /** So few letters are a name by chance in some tongue. */
    private static final int SHORT = 4;

    private static final int WORLD_CITY = 500_000;
    private static final int BIG_CITY = 300_000;
    private static final int CITY = 100_000;
    /** "In Geneva, Ukraine said" puts no Geneva into Ukraine. */
    private static final int WELL_KNOWN = 50_000;

    private static final int SMALL_TOWN = 15_000;
    private static final int TOWN = 10_000;

    private final PlaceTable places;
    private final Story story;
    private final Tokens tokens;

    Trust(PlaceTable places, Story story, Tokens tokens) {
        this.places = places;
        this.story = story;
        this.tokens = tokens;
    }

    /** Whether the best homonym of a spot is meant rather than nothing the gazetteer knows. */
    boolean isPlace(Spot spot, int best) {
        Kind kind = places.kind(best);
        if (kind == Kind.COUNTRY || kind == Kind.ZONE || kind == Kind.SEA) {
            return true;
        }
        if (spot.headline && !spot.located && spot.level == null && places.population(best) < CITY) {
            return false;
        }
        if (story.weight(places.country(best)) > 0) {
            boolean known = kind == Kind.REGION || places.population(best) >= TOWN || isKnownArea(spot, best);
            return (spot.level != null || spot.located || known) && !isStray(spot, best);
        }
        return story.isSet() ? isForeign(spot, best) : isFirst(spot, best);
    }

    /**
     * "The Rylsk district of Kursk region was shelled. Two were hurt in Markovo": a small place of a name that others of the country
     * bear, or a quarter of a city, in a region that the report does not name while it names another ("Kursk region", for a quarter any place outside).
     */
    private boolean isStray(Spot spot, int best) {
        String code = places.code(best);
        Kind kind = places.kind(best);
        boolean small = (kind == Kind.SETTLEMENT || kind == Kind.SECTION) && places.population(best) < WELL_KNOWN;
        boolean quarter = spot.level == Level.DISTRICT && story.hasRegions(code);
        boolean common = spot.level != Level.DISTRICT && hasNamesake(spot, best) && story.hasWholeRegions(code);
        return small && (quarter || common) && story.nearness(code, tokens.sentenceOf(spot.nameStart)) == 0;
    }

    /** Whether another region of the country has a place of the name. */
    private boolean hasNamesake(Spot spot, int best) {
        for (int place : spot.homonyms) {
            if (!places.sameArea(place, best) && Objects.equals(places.country(place), places.country(best))) {
                return true;
            }
        }
        return false;
    }

    /** A place of a country that the report does not speak of: a region or a city, and said to be a place. */
    private boolean isForeign(Spot spot, int best) {
        if (spot.site) {
            return false;
        }
        boolean said = spot.level == Level.REGION || spot.located;
        if (said && isRegion(spot, best) && isAlone(spot, best) && !isCityAbroad(spot, best)) {
            return true;
        }
        boolean bare = spot.level == null || spot.level == Level.CITY;
        return bare
                && places.kind(best) != Kind.REGION
                && spot.located
                && (isWellNamed(spot, best, CITY) || places.isKept(best));
    }

    /** A region, or its seat that gave it the name. */
    private boolean isRegion(Spot spot, int best) {
        return places.kind(best) == Kind.REGION || spot.level == null && hasRegion(spot, best);
    }

    /** Whether a city has the name in English: one by which another tongue calls a far city mostly means something nearer. */
    private boolean isWellNamed(Spot spot, int best, int people) {
        if (places.population(best) < Math.min(people, METROPOLIS)) {
            return false;
        }
        boolean main = places.isKept(best) || isMain(spot, best) || isLike(spot, places.name(best));
        boolean brief = tokens.end(spot.nameEnd - 1) - tokens.start(spot.nameStart) < SHORT;
        return main ? places.population(best) >= people : !brief && places.population(best) >= METROPOLIS;
    }

    private boolean isLike(Spot spot, String name) {
        return soundsLike(spot, name) || opens(spot, name);
    }

    /** "Acapulco" for "Acapulco de Juárez". */
    private boolean opens(Spot spot, String name) {
        String said = tokens.text(spot.nameStart, spot.nameEnd);
        return name.length() > said.length() && name.startsWith(said) && name.charAt(said.length()) == ' ';
    }

    /** "Kropyvnytskyi" for "Kropyvnytskyy". */
    private boolean soundsLike(Spot spot, String name) {
        long key =
                Transliteration.key(tokens.clean().text(), tokens.start(spot.nameStart), tokens.end(spot.nameEnd - 1));
        return key != Transliteration.NONE && key == Transliteration.key(name, 0, name.length());
    }

    /** A place of a report that names no country. */
    private boolean isFirst(Spot spot, int best) {
        boolean placed = spot.level != null || spot.located;
        if (isWellNamed(spot, best, WORLD_CITY) || placed && isWellNamed(spot, best, BIG_CITY)) {
            return true;
        }
        if (placed && isAlone(spot, best) && (isWellNamed(spot, best, CITY) || isSeatOfDistrict(spot, best))) {
            return true;
        }
        if (isKnownArea(spot, best)) {
            return true;
        }
        return hasRegion(spot, best)
                ? isAlone(spot, best) && !isCityAbroad(spot, best)
                : placed && (places.isKept(best) || isUnique(spot) && isReal(spot, best));
    }

    /** Whether a name that only one country has is more than that of a hamlet by chance. */
    private boolean isReal(Spot spot, int best) {
        boolean area = spot.level == Level.DISTRICT || spot.level == Level.REGION;
        boolean said = area && places.kind(best) == Kind.DISTRICT;
        boolean known = places.kind(best) == Kind.REGION || isWellNamed(spot, best, SMALL_TOWN);
        return said || known || places.isKept(best) || spot.nameEnd - spot.nameStart > 1;
    }

    /** Whether the name is that of a region too, as most seats of regions are. */
    private boolean hasRegion(Spot spot, int best) {
        for (int place : spot.homonyms) {
            if (places.kind(place) == Kind.REGION && places.sameArea(place, best)) {
                return true;
            }
        }
        return false;
    }

    /** "North Waziristan": a name of several words that was added by hand and is borne by nothing else. */
    private boolean isKnownArea(Spot spot, int best) {
        boolean area = places.kind(best) == Kind.DISTRICT && places.isKept(best);
        return area && spot.nameEnd - spot.nameStart > 1 && isUnique(spot);
    }

    /** Whether a place is so large that its bare name means it wherever the story plays. */
    boolean isGreat(Spot spot) {
        for (int place : spot.homonyms) {
            boolean town = places.kind(place) == Kind.SETTLEMENT && places.population(place) < WELL_KNOWN;
            if (!town && places.kind(place) != Kind.DISTRICT && places.kind(place) != Kind.SECTION) {
                return true;
            }
        }
        return false;
    }

    /** Whether a town and the district around it bear the name: no hamlet that has it by chance. */
    private boolean isSeatOfDistrict(Spot spot, int best) {
        boolean town = false;
        boolean district = false;
        for (int place : spot.homonyms) {
            boolean here = places.sameArea(place, best);
            town |= here && places.kind(place) == Kind.SETTLEMENT;
            district |= here && places.kind(place) == Kind.DISTRICT;
        }
        return town && district;
    }

    /** "Beni region" of a report without a country is not Bolivia's: Beni in Congo is a city. */
    private boolean isCityAbroad(Spot spot, int best) {
        int home = 0;
        int abroad = 0;
        for (int place : spot.homonyms) {
            int people = places.population(place);
            boolean same = Objects.equals(places.country(place), places.country(best));
            home = same ? Math.max(home, people) : home;
            abroad = same ? abroad : Math.max(abroad, people);
        }
        return abroad >= CITY && abroad > home;
    }

    /** Whether a name speaks for its country: a country, a region or a world city without namesakes elsewhere. */
    boolean isTelling(Spot spot, int best) {
        Kind kind = places.kind(best);
        if (kind == Kind.COUNTRY || kind == Kind.ZONE || isKnownArea(spot, best)) {
            return true;
        }
        boolean region = !spot.site && kind == Kind.REGION && (spot.level == null || spot.level == Level.REGION);
        boolean city = spot.level != Level.REGION && isWellNamed(spot, best, WORLD_CITY);
        boolean telling = region && spot.use != Use.VOICE && !isCityAbroad(spot, best);
        return (telling || city) && isAlone(spot, best);
    }

    /** Whether a level word or a preposition makes a place of a name that only one country has. */
    boolean isHint(Spot spot, int best) {
        boolean named = spot.level != null || spot.located;
        return named && isReal(spot, best) && spot.level != Level.AREA && isUnique(spot);
    }

    private boolean isUnique(Spot spot) {
        String country = places.country(spot.homonyms[0]);
        for (int place : spot.homonyms) {
            if (country == null || !country.equals(places.country(place))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no other country has a region or, where no level word tells, a town of note of this name. */
    private boolean isAlone(Spot spot, int best) {
        for (int place : spot.homonyms) {
            boolean abroad =
                    places.country(place) != null && !places.country(place).equals(places.country(best));
            boolean named = isMain(spot, place) || !isMain(spot, best);
            boolean town = spot.level != Level.REGION && places.population(place) >= TOWN;
            if (abroad && named && (places.kind(place) == Kind.REGION || town)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name is the English one of a place: Patan is called Yala in Nepal alone. */
    private static boolean isMain(Spot spot, int place) {
        for (int i = 0; i < spot.mains; i++) {
            if (spot.homonyms[i] == place) {
                return true;
            }
        }
        return false;
    }
}
