package org.wartally.extract.place;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Which countries and regions a report speaks of: what decides between places of one name. */
final class Story {

    private static final int HOME = 3;
    private static final int NATIVE = 2;
    private static final int MOST = 12;

    private final Areas areas;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> peoples = new HashSet<>();
    /** Sentences that name a region, by its code. */
    private final Map<String, BitSet> regions = new HashMap<>();
    /** The countries of these regions by {@link #number}: most namesakes lie in others. */
    private final BitSet countriesOfRegions = new BitSet();
    /** The countries of those that are named as regions, not by a town. */
    private final BitSet countriesOfWholeRegions = new BitSet();

    Story(Areas areas, @Nullable String homeCountry) {
        this.areas = areas;
        country(homeCountry, HOME);
    }

    /** Takes in the peoples, armies and governments that are named. */
    void readDemonyms(PlaceWords words, Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Terms.Match<String> match = words.demonymAt(tokens, i);
            if (match != null
                    && !isHeld(words, tokens, match.end())
                    && (tokens.isCapitalised(i) || words.levelAt(tokens, i) != null)) {
                peoples.add(match.value());
                if (isNative(words, tokens, match.end())) {
                    country(match.value(), NATIVE);
                }
            }
        }
    }

    /** "The Russian-installed head of the region", "in Russian-occupied Donetsk". */
    private static boolean isHeld(PlaceWords words, Tokens tokens, int next) {
        return tokens.isDash(next) && words.is(tokens, next + 1, WordClass.HELD);
    }

    /** "the Somali city of", "the Yemeni port city of", "the northern Syrian province". */
    private static boolean isNative(PlaceWords words, Tokens tokens, int next) {
        int noun = words.is(tokens, next, WordClass.COMPASS) ? next + 1 : next;
        return words.is(tokens, noun, WordClass.NATIVE);
    }

    /** Countries whose armed groups, armies or offices are named. */
    void people(Collection<String> countries) {
        peoples.addAll(countries);
    }

    void country(@Nullable String country, int weight) {
        if (country != null) {
            countries.merge(country, weight, (a, b) -> Math.min(MOST, a + b));
        }
    }

    void region(@Nullable String code, int sentence) {
        if (code != null && code.length() > 2) {
            regions.computeIfAbsent(code, key -> new BitSet()).set(sentence);
            countriesOfRegions.set(number(code));
        }
    }

    /** A number of the country of a region, by the two letters of its code. */
    private static int number(String code) {
        return code.charAt(0) * Byte.MAX_VALUE + code.charAt(1);
    }

    /** How much speaks for a country: 0 where nothing does, 1 where only its people, army or government is named. */
    int weight(@Nullable String country) {
        int people = peoples.contains(country) ? 1 : 0;
        return country == null ? 0 : countries.getOrDefault(country, 0) + people;
    }

    /** Whether it is known where the story plays: the name of one people ("Saudi-led") is not enough. */
    boolean isSet() {
        return !countries.isEmpty();
    }

    /** Whether the report names a region of the country of a place. */
    boolean hasRegions(@Nullable String code) {
        return code != null && code.length() > 2 && countriesOfRegions.get(number(code));
    }

    /** Whether the report names a region of the country of a place as a whole: "Kursk region", not "Kursk". */
    boolean hasWholeRegions(@Nullable String code) {
        return code != null && code.length() > 2 && countriesOfWholeRegions.get(number(code));
    }

    /** A region that is named as a whole. */
    void wholeRegion(@Nullable String code, int sentence) {
        region(code, sentence);
        if (code != null && code.length() > 2) {
            countriesOfWholeRegions.set(number(code));
        }
    }

    /** How near the report comes to a region: 6 in the same sentence, 3 elsewhere, 0 where it is not named. */
    int nearness(@Nullable String code, int sentence) {
        if (code == null || code.length() == 2 || !countriesOfRegions.get(number(code))) {
            return 0;
        }
        int best = 0;
        for (Map.Entry<String, BitSet> named : regions.entrySet()) {
            if (areas.within(code, named.getKey()) || areas.within(named.getKey(), code)) {
                best = Math.max(best, named.getValue().get(sentence) ? 6 : 3);
            }
        }
        return best;
    }
}
