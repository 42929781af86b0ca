package org.wartally.extract.place;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/**
 * Finds the places of a report and tells which places they are. Names are read together: level words first, then what
 * contains what, then the countries and regions of the story, population last. Immutable; safe for use by many threads.
 */
public final class PlaceReader {

    /** The reader of the standard gazetteer, one per JVM. */
    private static final class Holder {
        private static final PlaceReader STANDARD = new PlaceReader(Gazetteer.standard());
    }

    private final Gazetteer gazetteer;
    private final PlaceWords words = PlaceWords.standard();

    /** A reader of any gazetteer, for users' own places. */
    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The reader with the gazetteer that travels in the jar. */
    public static PlaceReader standard() {
        return Holder.STANDARD;
    }

    /** English name of an ISO 3166-1 alpha-2 or ISO 3166-2 code, null where ISO does not know it. */
    public @Nullable String regionName(String code) {
        return gazetteer.regionName(code);
    }

    /** GeoNames id of an ISO 3166-1 alpha-2 or ISO 3166-2 code, null where the source does not tell it. */
    public @Nullable Long regionId(String code) {
        return gazetteer.regionId(code);
    }

    /** The places of a text of which nothing else is known. */
    public List<PlaceMention> read(Tokens tokens, @Nullable String homeCountry) {
        return read(names(tokens), homeCountry, List.of());
    }

    /** The names of a text that may be those of places. */
    public PlaceNames names(Tokens tokens) {
        List<Spot> spots = new SpotFinder(gazetteer, words, tokens).find();
        new Capitals(gazetteer.places(), words, tokens).add(spots);
        new LevelReader(gazetteer.places(), words, tokens).read(spots);
        new Surroundings(gazetteer.places(), words, tokens).read(spots);
        return new PlaceNames(tokens, spots, new Links(words, tokens));
    }

    /**
     * The places of a text in reading order; they never overlap.
     *
     * @param names of the text, which this reading uses up
     * @param homeCountry ISO 3166-1 alpha-2 of the country that the source writes about; null where not known
     * @param peoples ISO 3166-1 alpha-2 of the countries whose armed groups, armies or offices the text names
     */
    public List<PlaceMention> read(PlaceNames names, @Nullable String homeCountry, Collection<String> peoples) {
        Tokens tokens = names.tokens();
        List<Spot> spots = names.spots();
        Story story = new Story(gazetteer.areas(), homeCountry);
        story.readDemonyms(words, tokens);
        story.people(peoples);
        Ranking ranking = new Ranking(gazetteer.areas(), gazetteer.places(), story, tokens);
        Resolver resolver = new Resolver(gazetteer.places(), story, ranking, tokens);
        resolver.gather(spots);
        new Variants(gazetteer, story, tokens).read(spots);
        new Chains(gazetteer, words, tokens, ranking, resolver).link(spots);
        resolver.gatherChains(spots);
        resolver.resolve(spots);
        return new Mentions(gazetteer, tokens, ranking).of(spots);
    }
}
