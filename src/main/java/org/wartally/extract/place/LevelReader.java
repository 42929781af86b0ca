package org.wartally.extract.place;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads the words that say what a place is: "Kharkiv region", "the town of Sangin", "Tula and Ryazan regions". */
final class LevelReader {

    private static final Set<String> SETTLEMENT_BEFORE =
            Set.of("village", "town", "city", "camp", "kibbutz", "moshav", "tehsil", "taluka", "upazila", "woreda");
    private static final Set<String> SHORT_BEFORE = Set.of("м", "с", "г", "смт", "пгт", "п", "д");

    private final PlaceTable places;
    private final PlaceWords words;
    private final Tokens tokens;
    private final Links links;

    LevelReader(PlaceTable places, PlaceWords words, Tokens tokens) {
        this.places = places;
        this.words = words;
        this.tokens = tokens;
        this.links = new Links(words, tokens);
    }

    /** Gives spots their levels; removes those that a level word covers. */
    void read(List<Spot> spots) {
        spots.forEach(this::levelAfter);
        removeCovered(spots);
        int free = 0;
        for (Spot spot : spots) {
            levelBefore(spot, free);
            free = spot.end;
        }
        shareBackwards(spots);
        shareForwards(spots);
    }

    /** "Local" is a town too, but not in "Gassol Local Government Area". */
    private static void removeCovered(List<Spot> spots) {
        int covered = 0;
        for (Iterator<Spot> i = spots.iterator(); i.hasNext(); ) {
            Spot spot = i.next();
            if (spot.nameStart < covered) {
                i.remove();
            } else {
                covered = spot.end;
            }
        }
    }

    private void levelAfter(Spot spot) {
        Terms.Match<PlaceWords.LevelWord> match = words.levelAt(tokens, spot.end);
        if (match != null && !tokens.startsLine(spot.end) && !isTitle(match.end()) && suits(spot, match)) {
            level(spot, match.value());
            spot.end = match.end();
        }
    }

    /** "Khartoum State University", "Lagos State Street". */
    private boolean isTitle(int next) {
        return tokens.isCapitalised(next) && words.is(tokens, next, WordClass.NOTPLACE);
    }

    /** Not so "the Mexico city of Cuernavaca", "the southern Somali city of Baidoa", "the central Mexico state of Hidalgo". */
    private boolean suits(Spot spot, Terms.Match<PlaceWords.LevelWord> match) {
        Level level = match.value().level();
        boolean named = tokens.lower(match.end()).equals("of") && tokens.isCapitalised(match.end() + 1);
        boolean loose = named || level != Level.REGION && level != Level.CITY;
        return !loose || !places.isCountry(spot.homonyms) && words.demonymAt(tokens, spot.nameStart) == null;
    }

    private void levelBefore(Spot spot, int free) {
        int noun = spot.start - 1;
        if (words.is(tokens, noun, WordClass.CONTAIN) && tokens.lower(noun).equals("of")) {
            noun--;
        } else if (isShort(noun)) {
            noun--;
        } else if (!SETTLEMENT_BEFORE.contains(tokens.lower(noun)) && !isCyrillic(noun)) {
            return;
        }
        Terms.Match<PlaceWords.LevelWord> match = noun < 0 ? null : words.levelAt(tokens, noun);
        if (match != null && isPartOfCountry(spot, match.value())) {
            return;
        }
        if (match != null && noun >= free && match.end() <= spot.start && spot.level == null) {
            level(spot, match.value());
            spot.start = tokens.lower(noun - 1).equals("the") ? noun - 1 : noun;
        } else if (isShort(spot.start - 1)) {
            spot.level = Level.SETTLEMENT;
            spot.start = noun;
        }
    }

    /** "A northern region of Cameroon": not so "the state of Georgia". */
    private boolean isPartOfCountry(Spot spot, PlaceWords.LevelWord word) {
        return word.level() == Level.REGION && places.isCountry(spot.homonyms) && !places.isRegion(spot.homonyms);
    }

    /** "м. Куп'янськ". */
    private boolean isShort(int stop) {
        return tokens.isMark(stop, '.')
                && tokens.isJoined(stop)
                && SHORT_BEFORE.contains(tokens.lower(stop - 1))
                && !tokens.isNumber(stop - 2);
    }

    private boolean isCyrillic(int token) {
        return tokens.isWord(token) && tokens.lower(token).charAt(0) >= '\u0400';
    }

    private static void level(Spot spot, PlaceWords.LevelWord word) {
        spot.level = word.level();
        spot.many = word.many();
    }

    /** "Tula and Ryazan regions": the plural word after the last name is the word of all. */
    private void shareBackwards(List<Spot> spots) {
        Level shared = null;
        for (int i = spots.size() - 1; i >= 0; i--) {
            Spot spot = spots.get(i);
            if (spot.level != null) {
                shared = spot.many && spot.end > spot.nameEnd ? spot.level : null;
            } else if (shared != null && links.isList(spot.end, spots.get(i + 1).start)) {
                spot.level = shared;
                spot.many = true;
            } else {
                shared = null;
            }
        }
    }

    /** "the villages of Abu Dom and Hamra". */
    private void shareForwards(List<Spot> spots) {
        Level shared = null;
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            if (spot.level != null) {
                shared = spot.many && spot.start < spot.nameStart ? spot.level : null;
            } else if (shared != null && links.isList(spots.get(i - 1).end, spot.start)) {
                spot.level = shared;
                spot.many = true;
            } else {
                shared = null;
            }
        }
    }
}
