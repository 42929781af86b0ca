package org.wartally.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Finds capitals that are named by their country alone: "the Iraqi capital", "Haiti's capital", "the capital of Zambia". */
final class Capitals {

    private final PlaceTable places;
    private final PlaceWords words;
    private final Tokens tokens;

    Capitals(PlaceTable places, PlaceWords words, Tokens tokens) {
        this.places = places;
        this.words = words;
        this.tokens = tokens;
    }

    /** Adds them to the names that were found, in reading order. */
    void add(List<Spot> spots) {
        List<Spot> found = new ArrayList<>();
        int next = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (!words.isCapital(tokens, i)) {
                continue;
            }
            while (next < spots.size() && spots.get(next).start < i) {
                next++;
            }
            if (!isNamed(i, spots, next)) {
                int capital = places.capital(country(i, spots, next));
                if (capital >= 0) {
                    found.add(new Spot(i, i + 1, new int[] {capital}, 1));
                }
            }
        }
        spots.addAll(found);
        spots.sort((a, b) -> Integer.compare(a.start, b.start));
    }

    /** "The Iraqi capital Baghdad", "Haiti's capital, Port-au-Prince": the name itself follows. */
    private boolean isNamed(int i, List<Spot> spots, int next) {
        int first = tokens.isMark(i + 1, ',') ? i + 2 : i + 1;
        return next < spots.size() && spots.get(next).start == first;
    }

    /** Country of the capital at a token; null where the words around do not tell. */
    private @Nullable String country(int i, List<Spot> spots, int next) {
        String people = people(i);
        if (people != null) {
            return people;
        }
        Spot before = next > 0 ? spots.get(next - 1) : null;
        boolean possessive = tokens.lower(i - 1).equals("'s") || tokens.isMark(i - 1, '\'');
        if (before != null && possessive && before.end >= i - 1 - (tokens.isMark(i - 1, '\'') ? 1 : 0)) {
            return country(before);
        }
        Spot behind = next < spots.size() ? spots.get(next) : null;
        boolean of = tokens.lower(i + 1).equals("of");
        boolean near = behind != null && behind.start <= (tokens.lower(i + 2).equals("the") ? i + 3 : i + 2);
        // "The capital of Afghanistan's Baghlan province" is another.
        boolean whole = behind != null && !tokens.lower(behind.end).equals("'s");
        return whole && of && near && isPlain(i - 1) ? country(behind) : of ? null : toldBefore(i, spots, next);
    }

    /** "A hospital in Kyiv; in the capital 30 people died": the country whose capital alone the text has named before, datelines apart. */
    private @Nullable String toldBefore(int i, List<Spot> spots, int next) {
        String country = null;
        boolean in = tokens.lower(i - 1).equals("the") && words.is(tokens, i - 2, WordClass.WHERE);
        for (int s = 0; in && s < next; s++) {
            String other = tokens.isUpperCase(spots.get(s).start) ? null : ofCapital(spots.get(s));
            if (other != null && country != null && !other.equals(country)) {
                return null;
            }
            country = other != null ? other : country;
        }
        return country;
    }

    private @Nullable String ofCapital(Spot spot) {
        for (int place : spot.homonyms) {
            String country = places.country(place);
            if (country != null && places.capital(country) == place) {
                return country;
            }
        }
        return null;
    }

    /** "The Iraqi capital", "the South Sudanese capital". */
    private @Nullable String people(int i) {
        for (int from = Math.max(0, i - 2); from < i; from++) {
            Terms.Match<String> match = tokens.isCapitalised(from) ? words.demonymAt(tokens, from) : null;
            if (match != null && match.end() == i) {
                return match.value();
            }
        }
        return null;
    }

    /** Not "the provincial capital of", "commercial capital". */
    private boolean isPlain(int before) {
        return tokens.lower(before).equals("the") || words.is(tokens, before, WordClass.WHERE);
    }

    private @Nullable String country(Spot spot) {
        for (int place : spot.homonyms) {
            if (places.kind(place) == Place.Kind.COUNTRY) {
                return places.country(place);
            }
        }
        return null;
    }
}
