package org.wartally.extract.claim.where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** Tokens of "south-east". */
    private static final int COMPASS = 3;
    /** Tokens between "brought" and "to Kyiv": "brought by helicopter to". */
    private static final int JOURNEY = 6;

    /** Of a country as a whole. */
    private static final Set<String> THROUGHOUT = Set.of("across", "throughout", "over", "around");

    /** Tokens between a figure and "across the country". */
    private static final int THROUGHOUT_REACH = 6;

    /** "Fired from over Tula region", "from near Oryol". */
    private static final Set<String> ABOUT = Set.of("over", "near", "around", "outside", "off");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Destinations destinations;
    private final LaunchSites sites;
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
        this.sites = new LaunchSites(scene.tokens());
        this.leads = new PlaceLeads(scene.tokens(), words);
        this.scenes = new SceneOfHarm(scene, words, leads);
        PlaceMention origin = null;
        PlaceMention destination = null;
        PlaceMention ofSome = null;
        for (PlaceMention mention : scene.places()) {
            boolean site = mention.use() == PlaceMention.Use.ORIGIN
                    || sites.isLabel(leads.of(mention))
                    || isDirection(leads.of(mention));
            if (site || origins.contains(origin) && isWith(mention, origin)) {
                origins.add(mention);
            }
            origin = isOrigin(mention, origin) ? mention : null;
            destination = isDestination(mention) || isNext(mention, destination) ? mention : null;
            ofSome = ShareOfThem.isOf(words, scene, leads.of(mention)) || isNext(mention, ofSome) ? mention : null;
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

    /** Places of harm in regions of a country, without those that only tell where another lies ("east of Santo Domingo"). */
    Stream<Place> regions(String country) {
        return inRegions(places, country).filter(m -> !isRelational(m)).map(PlaceMention::place);
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
        List<PlaceMention> exact = narrow.stream().filter(p -> !isRelational(p)).toList();
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
     * "South of Moscow", "on the road between Nyala and Kass": a place told by another, which is not where it happened; not so
     * "Umbasa in the southeast of Idlib".
     */
    private boolean isRelational(PlaceMention mention) {
        if (isBetween(mention) || isNearby(mention)) {
            return true;
        }
        for (int i = mention.start() - 2; i < Math.min(mention.end(), mention.start() + COMPASS); i++) {
            if (tokens.lower(i + 1).equals("of") && PlaceLeads.isCompass(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "On the road between Nyala and Kass": one of the two ends. */
    boolean isBetween(PlaceMention mention) {
        return isBetween(leads.of(mention));
    }

    /** "Between Nyala and Kass": whether one of the two ends follows a token. */
    private boolean isBetween(int lead) {
        String word = tokens.lower(lead);
        if (!word.equals("and") && !word.equals("to")) {
            return word.equals("between");
        }
        for (int i = lead - 1; i > lead - JOURNEY; i--) {
            PlaceMention first = scene.place(i);
            if (first != null) {
                return tokens.lower(leads.of(first)).equals("between");
            }
        }
        return false;
    }

    /** "In Puebla state, near Oaxaca". */
    private boolean isNearby(PlaceMention mention) {
        int lead = leads.of(mention);
        return tokens.lower(lead).equals("near") && tokens.isMark(lead - 1, ',');
    }

    /** "southern, eastern and northern Ukraine", "North and South Kivu": zones or regions that only the country holds. */
    boolean isOfSeveralZones(PlaceMention mention) {
        int start =
                words.is(Words.Class.DETERMINER, tokens, mention.start() - 1) ? mention.start() - 1 : mention.start();
        String lead = tokens.lower(start - 1);
        boolean joint = lead.equals("and") || lead.equals(",");
        return (mention.place().kind() == Place.Kind.ZONE || isNamedByCompass(mention))
                && joint
                && (PlaceLeads.isCompass(tokens.lower(start - 2)) || PlaceLeads.isCompass(tokens.lower(start - 3)));
    }

    /** "South Kivu", not "the south of Idlib". */
    private boolean isNamedByCompass(PlaceMention mention) {
        String first = tokens.lower(mention.start());
        return mention.place().kind() == Place.Kind.REGION
                && PlaceLeads.isCompass(first)
                && mention.said().toLowerCase(Locale.ROOT).startsWith(first);
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

    /** "launched from Millerovo, Kursk and Oryol", "from the airspace of Saratov region": also the later places of a list. */
    private boolean isOrigin(PlaceMention mention, @Nullable PlaceMention before) {
        int lead = leads.of(mention);
        boolean about = ABOUT.contains(tokens.lower(lead));
        boolean space = tokens.lower(lead).equals("of") && words.is(Words.Class.SPACE, tokens, lead - 1)
                || about && tokens.lower(lead - 1).equals("airspace");
        // "Fired from over Tula region"; not "fell from the sky over Kyiv".
        int from = space ? lead - 2 : about ? lead - 1 : lead;
        from = space && words.is(Words.Class.DETERMINER, tokens, from) ? from - 1 : from;
        return before != null && isWith(mention, before)
                || isAround(mention, before, lead)
                || sites.isLabel(lead)
                || mention.use() == PlaceMention.Use.ORIGIN
                || words.is(Words.Class.ORIGIN, tokens, from);
    }

    /** "From the directions of Kursk and Oryol": a word for where weapons flew in from. */
    private boolean isDirection(int lead) {
        boolean direction = tokens.lower(lead).equals("of") && words.is(Words.Class.AXIS, tokens, lead - 1);
        int from = words.is(Words.Class.DETERMINER, tokens, lead - 2) ? lead - 3 : lead - 2;
        return direction && tokens.lower(from).equals("from");
    }

    /** "From Novorossiysk, in Russia's Krasnodar region": the region in which a place of launch lies. */
    private boolean isAround(PlaceMention mention, @Nullable PlaceMention before, int lead) {
        int in = tokens.lower(lead).equals("'s") && scene.place(lead - 1) != null ? lead - 2 : lead;
        return before != null
                && tokens.lower(in).equals("in")
                && in - before.end() <= 1
                && before.place().country() != null
                && before.place().country().equals(mention.place().country());
    }

    /** "From Millerovo, Kursk and Oryol", "to Russia and Belarus": a later place of the same list. */
    private boolean isNext(PlaceMention mention, @Nullable PlaceMention before) {
        return before != null
                && tokens.sentenceOf(before.start()) == tokens.sentenceOf(mention.start())
                && isJoint(sites.behindBracket(before.end()), mention.start())
                && !tokens.lower(leads.of(mention)).equals("in");
    }

    /** "Chauda (occupied Crimea)": the place in the bracket behind one of a list. */
    private boolean isInBracket(PlaceMention mention, @Nullable PlaceMention before) {
        return before != null && sites.isInBracket(leads.of(mention), before.end());
    }

    /** A later place of a list of sites, or the country of one in a bracket. */
    private boolean isWith(PlaceMention mention, PlaceMention before) {
        return isNext(mention, before) || isInBracket(mention, before) || sites.isInList(before.end(), mention.start());
    }

    /** Whether two places stand in one list: "Nikopol, Marhanets and Pokrovske". */
    boolean isJoint(int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = tokens.lower(i);
            boolean light = tokens.isMark(i, ',')
                    || lower.equals("and")
                    || lower.equals("or")
                    || lower.equals("the")
                    || lower.equals("in")
                    || lower.equals("region")
                    || lower.equals("regions");
            if (!light) {
                return false;
            }
        }
        return to - from <= 4;
    }
}
