package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

/** Tells the places where something happened from those that speak, launch, shelter or only date a report. */
final class Harm {

    /** Tokens in which a report names the place and day that it was written. */
    private static final int DATELINE = 8;
    /** Tokens of "south-east". */
    private static final int COMPASS = 3;
    /** Tokens between "brought" and "to Kyiv": "brought by helicopter to". */
    private static final int JOURNEY = 6;

    /** Tokens of "to the Nasser general hospital". */
    private static final int CLINIC = 5;

    /** Offices that speak of their own region. */
    private static final Set<String> LOCAL = Set.of("governor", "mayor", "head", "administration");

    /** Tokens of ", Oleh Petrovych Bondar," between an office and what it says. */
    private static final int NAME = 6;
    /** Of a country as a whole. */
    private static final Set<String> THROUGHOUT = Set.of("across", "throughout", "over", "around");

    /** Tokens between a figure and "across the country". */
    private static final int THROUGHOUT_REACH = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Destinations destinations;
    private final LaunchSites sites;
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
        PlaceMention origin = null;
        PlaceMention destination = null;
        PlaceMention ofSome = null;
        for (PlaceMention mention : scene.places()) {
            boolean site = mention.use() == PlaceMention.Use.ORIGIN || sites.isLabel(lead(mention));
            if (site || origins.contains(origin) && (isNext(mention, origin) || isInBracket(mention, origin))) {
                origins.add(mention);
            }
            origin = isOrigin(mention, origin) ? mention : null;
            destination = isDestination(mention) || isNext(mention, destination) ? mention : null;
            ofSome = ShareOfThem.isOf(words, scene, lead(mention)) || isNext(mention, ofSome) ? mention : null;
            if (origin == null && destination == null && ofSome == null && isHarm(mention)) {
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
            lead -= isCompass(tokens.lower(lead)) ? 1 : 0;
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
            if (mention.start() >= launched.end && destinations.isTarget(launched, mention, lead(mention))) {
                return mention;
            }
        }
        return null;
    }

    /** "The mayor of Moscow wrote", "Tula Region Governor Dmitri Orlov said": of whose region they tell; null where no office speaks. */
    @Nullable
    PlaceMention office(int sentence) {
        for (PlaceMention mention : scene.places()) {
            boolean here = tokens.sentenceOf(mention.start()) == sentence
                    && mention.place().level() == RegionLevel.ADMIN1;
            if (here && isOffice(mention)) {
                return mention;
            }
        }
        return null;
    }

    private boolean isOffice(PlaceMention mention) {
        int lead = lead(mention);
        boolean behind = tokens.lower(lead).equals("of") && LOCAL.contains(tokens.lower(lead - 1));
        boolean regional = words.is(Words.Class.AREA, tokens, mention.end())
                || tokens.lower(mention.end()).equals("regional");
        int next = regional ? mention.end() + 1 : mention.end();
        next = tokens.lower(next).equals("'s") ? next + 1 : next;
        boolean before = LOCAL.contains(tokens.lower(next));
        return behind && speaks(next) || before && speaks(next + 1);
    }

    /** Whether a verb of speech follows, perhaps behind a name: "Alexei Morozov said", ", Oleh Bondar, wrote". */
    private boolean speaks(int from) {
        int i = from;
        while (i < from + NAME && (tokens.isCapitalised(i) || tokens.isMark(i, ','))) {
            i++;
        }
        return words.is(Words.Class.SPEECH, tokens, i) || words.is(Words.Class.SAYING, tokens, i);
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
            if (tokens.lower(i + 1).equals("of") && isCompass(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "On the road between Nyala and Kass": one of the two ends. */
    boolean isBetween(PlaceMention mention) {
        return isBetween(lead(mention));
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
                return tokens.lower(lead(first)).equals("between");
            }
        }
        return false;
    }

    /** "In Puebla state, near Oaxaca". */
    private boolean isNearby(PlaceMention mention) {
        int lead = lead(mention);
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
                && (isCompass(tokens.lower(start - 2)) || isCompass(tokens.lower(start - 3)));
    }

    /** "South Kivu", not "the south of Idlib". */
    private boolean isNamedByCompass(PlaceMention mention) {
        String first = tokens.lower(mention.start());
        return mention.place().kind() == Place.Kind.REGION
                && isCompass(first)
                && mention.said().toLowerCase(Locale.ROOT).startsWith(first);
    }

    /**
     * "In northern Mozambique", "in Mozambique", "in Kuda" of which only the country is known: said for somewhere in it; not
     * so "across Mozambique".
     */
    boolean isLoose(PlaceMention mention) {
        return mention.place().kind() == Place.Kind.ZONE
                || mention.place().level() == RegionLevel.COUNTRY && !THROUGHOUT.contains(tokens.lower(lead(mention)));
    }

    private boolean isHarm(PlaceMention mention) {
        if (mention.use() != PlaceMention.Use.SCENE || isDateline(mention)) {
            return false;
        }
        int lead = lead(mention);
        if (isOfName(mention) || isSpeaker(mention) || isSeat(lead) || isBorder(mention, lead)) {
            return false;
        }
        if (isLabel(mention) || isAirspace(mention)) {
            return true;
        }
        boolean owner = tokens.lower(mention.end()).equals("'s") && scene.actor(mention.start()) != null;
        boolean state = mention.place().kind() == Place.Kind.COUNTRY
                || scene.actor(mention.start()) != null
                        && scene.actor(mention.start()).start() == mention.start();
        return !state
                || isNamedRegion(mention)
                || words.is(Words.Class.LOCATIVE, tokens, lead) && !owner
                || tokens.isMark(lead, ',') && mention.place().kind() != Place.Kind.COUNTRY;
    }

    /** "Al-Qaeda in the Arabian Peninsula": the end of an armed group's name. */
    private boolean isOfName(PlaceMention mention) {
        ActorMention actor = scene.actor(mention.start());
        return actor != null && actor.kind() == ActorMention.Kind.GROUP && actor.start() < mention.start();
    }

    /** "Entered Poland's airspace". */
    private boolean isAirspace(PlaceMention mention) {
        int next = tokens.lower(mention.end()).equals("'s") ? mention.end() + 1 : mention.end();
        return tokens.lower(next).equals("airspace");
    }

    /** "Kyiv: 2 killed", "Dnipro: no casualties": where the numbers behind the colon are of. */
    private boolean isLabel(PlaceMention mention) {
        int next = mention.end() + 1;
        boolean counts = scene.number(next) != null && scene.number(next).isCount()
                || tokens.lower(next).equals("no");
        return counts
                && tokens.isMark(mention.end(), ':')
                && tokens.sentenceStart(tokens.sentenceOf(mention.start())) == mention.start();
    }

    /** "Kyiv region", not "Kyiv", which may be the state. */
    private boolean isNamedRegion(PlaceMention mention) {
        boolean area = words.is(Words.Class.AREA, tokens, mention.end())
                || words.is(Words.Class.AREA, tokens, mention.end() - 1);
        return area && mention.place().level() == RegionLevel.ADMIN1;
    }

    /** "Moscow claimed", not "in the city of Jalalabad claimed by militants". */
    private boolean isSpeaker(PlaceMention mention) {
        int verb = words.is(Words.Class.AREA, tokens, mention.end()) ? mention.end() + 1 : mention.end();
        boolean counts = tokens.lower(verb).equals("reported") && scene.number(verb + 1) != null;
        if (counts && isNamedRegion(mention)) {
            return false;
        }
        // "Baku put the dead at ten": the state.
        if (words.is(Words.Class.RECKONS, tokens, mention.end()) && scene.actor(mention.start()) != null) {
            return true;
        }
        return words.is(Words.Class.SPEECH, tokens, mention.end())
                && !tokens.lower(mention.end() + 1).equals("by");
    }

    /** "In the north near Somalia": a border, not a scene. */
    private boolean isBorder(PlaceMention mention, int lead) {
        return mention.place().kind() == Place.Kind.COUNTRY
                && tokens.lower(lead).equals("near");
    }

    /** The token before a place, its article and its compass. */
    private int lead(PlaceMention mention) {
        int lead = mention.start() - 1;
        while (lead >= 0 && (words.is(Words.Class.DETERMINER, tokens, lead) || isCompass(tokens.lower(lead)))) {
            lead--;
        }
        return lead;
    }

    /** Whether something came from a place. */
    boolean isOrigin(PlaceMention mention) {
        return origins.contains(mention);
    }

    /** Whether somebody was on the way to a place, or had been. */
    boolean isDestination(PlaceMention mention) {
        return destinations.is(lead(mention));
    }

    /**
     * "The health ministry in Beirut", "a ministry statement in Niamey", "a monitor that sits in Britain", "said in Riyadh": where those
     * who speak have their office; "are being treated in Djibouti": where the wounded lie.
     */
    private boolean isSeat(int lead) {
        if (!tokens.lower(lead).equals("in")) {
            return false;
        }
        ActorMention office = scene.actor(lead - 1);
        boolean national = office != null
                && office.kind() == ActorMention.Kind.AUTHORITY
                && words.is(Words.Class.CABINET, tokens, lead - 1);
        boolean statement = words.is(Words.Class.STATEMENT, tokens, lead - 1) && scene.actor(lead - 2) != null;
        return national
                || statement
                || words.is(Words.Class.SEATED, tokens, lead - 1)
                || words.is(Words.Class.SPEECH, tokens, lead - 1) && scene.actor(lead - 2) != null
                || isTreatment(lead - 1);
    }

    /** "Being treated in Djibouti", "admitted to hospital in Amman", "receiving treatment in Aden". */
    private boolean isTreatment(int i) {
        boolean clinic = words.is(Words.Class.TREATMENT, tokens, i);
        if (!clinic) {
            return words.is(Words.Class.TREATED, tokens, i);
        }
        boolean at = words.is(Words.Class.TREATED, tokens, i - 2) || words.is(Words.Class.JOURNEY, tokens, i - 2);
        for (int k = i - 1; !at && k > i - CLINIC; k--) {
            at = tokens.lower(k).equals("to")
                    && (words.is(Words.Class.TREATED, tokens, k - 1) || words.is(Words.Class.JOURNEY, tokens, k - 1));
        }
        return at;
    }

    /** "DUBAI, May 6 -", "Dubai, May 6 -", "BEIRUT -": where the report was written. */
    boolean isDateline(PlaceMention mention) {
        boolean opens = mention.start() < DATELINE && tokens.sentenceOf(mention.start()) == 0;
        boolean dated = tokens.isMark(mention.end(), ',') && scene.date(mention.end() + 1) != null;
        if (!opens || !isCapitals(mention.start()) && !dated) {
            return false;
        }
        if (dated
                && isCapitals(mention.start())
                && isStop(scene.date(mention.end() + 1).end())) {
            return true;
        }
        for (int i = mention.end(); i < mention.end() + DATELINE; i++) {
            if (tokens.isMark(i, '-') || tokens.isMark(i, '\u2013') || tokens.isMark(i, '\u2014')) {
                return !tokens.isJoined(i) && !isCapitals(i + 1) && !isCapitals(i + 2);
            }
        }
        return false;
    }

    /** "MINSK, October 9. The", "MINSK, October 9 /BelTA/.". */
    private boolean isStop(int i) {
        return tokens.isMark(i, '.') || tokens.isMark(i, '/');
    }

    private boolean isCapitals(int i) {
        return tokens.isWord(i) && tokens.isUpperCase(i);
    }

    /** "launched from Millerovo, Kursk and Oryol", "from the airspace of Saratov region": also the later places of a list. */
    private boolean isOrigin(PlaceMention mention, @Nullable PlaceMention before) {
        int lead = lead(mention);
        boolean space = tokens.lower(lead).equals("of") && words.is(Words.Class.SPACE, tokens, lead - 1);
        int from = space ? lead - 2 : lead;
        from = space && words.is(Words.Class.DETERMINER, tokens, from) ? from - 1 : from;
        return isNext(mention, before)
                || isInBracket(mention, before)
                || sites.isLabel(lead)
                || mention.use() == PlaceMention.Use.ORIGIN
                || words.is(Words.Class.ORIGIN, tokens, from);
    }

    /** "From Millerovo, Kursk and Oryol", "to Russia and Belarus": a later place of the same list. */
    private boolean isNext(PlaceMention mention, @Nullable PlaceMention before) {
        return before != null
                && tokens.sentenceOf(before.start()) == tokens.sentenceOf(mention.start())
                && isJoint(sites.behindBracket(before.end()), mention.start())
                && !tokens.lower(lead(mention)).equals("in");
    }

    /** "Chauda (occupied Crimea)": the place in the bracket behind one of a list. */
    private boolean isInBracket(PlaceMention mention, @Nullable PlaceMention before) {
        return before != null && sites.isInBracket(lead(mention), before.end());
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

    private static boolean isCompass(String word) {
        return word.startsWith("north")
                || word.startsWith("south")
                || word.startsWith("east")
                || word.startsWith("west")
                || word.startsWith("central");
    }
}
