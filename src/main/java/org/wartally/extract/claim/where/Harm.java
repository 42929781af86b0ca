package org.wartally.extract.claim.where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.PlaceLeads;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

/** Tells the places where something happened from those that speak, launch, shelter or only date a report. */
public final class Harm {

    /** Of a country as a whole. */
    private static final Set<String> THROUGHOUT = Set.of("across", "throughout", "over", "around");

    /** Tokens between a figure and "across the country". */
    private static final int THROUGHOUT_REACH = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Destinations destinations;
    private final SentFrom sentFrom;
    private final Bearings bearings;
    private final PlaceLeads leads;
    private final SceneOfHarm scenes;
    /** In reading order. */
    private final List<PlaceMention> places = new ArrayList<>();
    /** Where something was launched or sent from. */
    private final Set<PlaceMention> origins = new HashSet<>();

    Harm(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.destinations = new Destinations(scene, words);
        this.leads = new PlaceLeads(scene.tokens(), words);
        this.sentFrom = new SentFrom(scene, words, leads);
        this.bearings = new Bearings(scene, words, leads);
        this.scenes = new SceneOfHarm(scene, words, leads);
        PlaceMention origin = null;
        PlaceMention destination = null;
        PlaceMention ofSome = null;
        for (PlaceMention mention : scene.places()) {
            if (sentFrom.isSite(mention) || origins.contains(origin) && sentFrom.isWith(mention, origin)) {
                origins.add(mention);
            }
            origin = sentFrom.isOrigin(mention, origin) ? mention : null;
            destination = isDestination(mention) || sentFrom.isNext(mention, destination) ? mention : null;
            ofSome = ShareOfThem.isOf(words, scene, leads.of(mention)) || sentFrom.isNext(mention, ofSome)
                    ? mention
                    : null;
            if (origin == null && destination == null && ofSome == null && scenes.is(mention)) {
                places.add(mention);
            }
        }
    }

    /** Whether the text names no place of harm at all. */
    boolean isNowhere() {
        return places.isEmpty();
    }

    /** The first region of a text where something may have happened; null where it names none. */
    @Nullable
    Place firstRegion() {
        return places.stream()
                .map(PlaceMention::place)
                .filter(place -> place.kind() != Place.Kind.COUNTRY && place.regionCode() != null)
                .findFirst()
                .orElse(null);
    }

    /** The first country, zone or sea of a text in which something may have happened; null where it names none. */
    @Nullable
    Place firstCountry() {
        return places.stream()
                .map(PlaceMention::place)
                .filter(place -> place.kind() == Place.Kind.COUNTRY
                        || place.kind() == Place.Kind.ZONE
                        || place.kind() == Place.Kind.SEA)
                .findFirst()
                .orElse(null);
    }

    /** Whether two places stand in one list: "Nikopol, Marhanets and Pokrovske". */
    boolean isJoint(int from, int to) {
        return sentFrom.isJoint(from, to);
    }

    /** "On the road between Nyala and Kass": one of the two ends. */
    boolean isBetween(PlaceMention mention) {
        return bearings.isBetween(mention);
    }

    /** "Southern, eastern and northern Ukraine": zones or regions that only the country holds. */
    boolean isOfSeveralZones(PlaceMention mention) {
        return bearings.isOfSeveralZones(mention);
    }

    /** Places of harm in regions of a country, without those that only tell where another lies ("east of Santo Domingo"). */
    Stream<Place> regions(String country) {
        return inRegions(places, country).filter(m -> !bearings.isRelational(m)).map(PlaceMention::place);
    }

    /** Places in regions of a country that something is told by: "5 km from Dacdheer", "the Farah provincial police". */
    Stream<Place> regionsAround(String country) {
        return inRegions(scene.places(), country)
                .filter(m -> !isOrigin(m) && !isDateline(m))
                .map(PlaceMention::place);
    }

    private static Stream<PlaceMention> inRegions(List<PlaceMention> mentions, String country) {
        return mentions.stream()
                .filter(m -> m.place().level() == RegionLevel.ADMIN1)
                .filter(m -> country.equals(m.place().country()));
    }

    /** Whether the text names a region of the country of a zone before that zone. */
    boolean isInRegionBefore(PlaceMention zone) {
        return places.stream()
                .takeWhile(m -> m.start() < zone.start())
                .anyMatch(m -> m.place().level() == RegionLevel.ADMIN1 && mayLieIn(m, zone));
    }

    /** Places of harm between two tokens; those of one region before whole countries. */
    List<PlaceMention> between(int from, int to) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = first(from); i < places.size() && places.get(i).start() < to; i++) {
            if (places.get(i).end() <= to) {
                found.add(places.get(i));
            }
        }
        if (found.isEmpty() || found.size() == 1 && found.get(0).place().kind() != Place.Kind.ZONE) {
            return found;
        }
        Place first = found.get(0).place();
        String country = first.kind() == Place.Kind.COUNTRY ? first.country() : null;
        List<PlaceMention> narrow = found.stream()
                .filter(p -> p.place().kind() != Place.Kind.COUNTRY)
                .filter(p -> country == null || country.equals(p.place().country()))
                .toList();
        List<PlaceMention> exact =
                narrow.stream().filter(p -> !bearings.isRelational(p)).toList();
        return !exact.isEmpty() ? narrowest(exact) : !narrow.isEmpty() ? narrowest(narrow) : found;
    }

    /** "Namoda in northern Nigeria": a zone says nothing where a region of it is named too. */
    private static List<PlaceMention> narrowest(List<PlaceMention> mentions) {
        List<PlaceMention> regions = mentions.stream()
                .filter(m -> m.place().level() == RegionLevel.ADMIN1)
                .toList();
        return mentions.stream()
                .filter(m ->
                        m.place().kind() != Place.Kind.ZONE || regions.stream().noneMatch(r -> mayLieIn(r, m)))
                .toList();
    }

    private static boolean mayLieIn(PlaceMention region, PlaceMention zone) {
        String country = zone.place().country();
        return country == null || country.equals(region.place().country());
    }

    /** "Across the country", "nationwide": the token that says so beside a figure; negative where none does. */
    int ofCountry(Draft draft) {
        int end = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + THROUGHOUT_REACH);
        for (int i = draft.group.start(); i < end; i++) {
            boolean country =
                    tokens.lower(i).equals("country") || tokens.lower(i).equals("nation");
            boolean all = THROUGHOUT.contains(tokens.lower(i - 2)) || THROUGHOUT.contains(tokens.lower(i - 3));
            if (country && all
                    || tokens.lower(i).equals("nationwide")
                    || tokens.lower(i).equals("countrywide")) {
                return i;
            }
        }
        return -1;
    }

    /** "Over five Russian regions", "as Russia pounds Ukrainian cities": whose they are; null where a sentence speaks of none. */
    @Nullable
    ActorMention ofSeveralRegions(int sentence) {
        for (ActorMention actor : scene.actors(sentence)) {
            int lead = actor.start() - 1;
            lead -= PlaceLeads.isCompass(tokens.lower(lead)) ? 1 : 0;
            // "The governors of Turkish provinces said": they tell of it.
            boolean regions = words.is(Words.Class.DIVISIONS, tokens, actor.end())
                    && !tokens.lower(lead).equals("of");
            if (regions && actor.kind() == ActorMention.Kind.NATIONALITY && Countries.country(actor.side()) != null) {
                return actor;
            }
        }
        return null;
    }

    /** Where what is launched flies to, told behind its number; null where no such place is. */
    @Nullable
    PlaceMention target(Draft launched) {
        for (PlaceMention mention : scene.places()) {
            if (mention.start() >= launched.end && destinations.isTarget(launched, mention, leads.of(mention))) {
                return mention;
            }
        }
        return null;
    }

    /** Index of the first place that does not start before a token. */
    private int first(int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (places.get(middle).start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * "In northern Mozambique", "in Mozambique", "in Kuda" of which only the country is known: said for somewhere in it; not
     * so "across Mozambique".
     */
    boolean isLoose(PlaceMention mention) {
        boolean wide =
                mention.place().kind() == Place.Kind.ZONE || mention.place().level() == RegionLevel.COUNTRY;
        return wide && !THROUGHOUT.contains(tokens.lower(leads.of(mention)));
    }

    /** "DUBAI, May 6 -": where the report was written. */
    boolean isDateline(PlaceMention mention) {
        return scenes.isDateline(mention);
    }

    /** Whether something came from a place. */
    boolean isOrigin(PlaceMention mention) {
        return origins.contains(mention);
    }

    /** Whether somebody was on the way to a place, or had been. */
    boolean isDestination(PlaceMention mention) {
        return destinations.is(leads.of(mention));
    }
}
