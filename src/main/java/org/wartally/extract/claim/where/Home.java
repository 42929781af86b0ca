package org.wartally.extract.claim.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;
import org.wartally.text.Tokens;

/** The place that a report is about: where its figures happened that name no place of their own. */
public final class Home {

    /** Sides that fight, or strike, in other countries besides the one that they are counted with. */
    private static final Set<String> OF_MANY_COUNTRIES =
            Set.of("IRQ:islamic_state", "AFG:taliban", "RUS", "ISR", "USA");

    /** People abroad, as a rule, where their country is told. */
    private static final Set<String> CITIZENS = Set.of("citizen", "citizens", "national", "nationals");

    private final List<Scene> scenes;
    private final Words words;
    private final List<Harm> harm;
    /** ISO 3166-1 alpha-2 of the country of the place that was found; null where none is known. */
    private @Nullable String country;
    /** By ISO 3166-1 alpha-2 code; null where a report names no region of the country or several. */
    private final Map<String, @Nullable Where> only = new HashMap<>();

    /** The text comes before the title. */
    public Home(List<Scene> scenes, Words words) {
        this.scenes = scenes;
        this.words = words;
        this.harm = scenes.stream().map(scene -> new Harm(scene, words)).toList();
    }

    /**
     * The first region of harm, else the region whose office publishes the report, else the first country of harm, else the first
     * place at all, else the country that its weapons are sent against.
     *
     * @param target ISO 3166-1 alpha-2 of that country; null where the weapons tell none
     */
    public Where find(@Nullable Place sender, @Nullable String target) {
        Place region = first(Harm::firstRegion);
        Place office = region == null ? sender : null;
        Place wider = region == null && office == null ? first(Harm::firstCountry) : null;
        Place place = region != null ? region : office != null ? office : wider;
        place = place != null ? place : any(p -> p.kind() != Place.Kind.COUNTRY && p.regionCode() != null);
        place = place != null ? place : any(p -> p.regionCode() != null);
        place = place != null ? place : any(p -> p.kind() == Place.Kind.ZONE);
        if (place == null) {
            country = target;
            return target == null ? Where.UNKNOWN : new Where(null, null, target, RegionLevel.COUNTRY);
        }
        country = place.country();
        return WhereScope.merge(List.of(place));
    }

    /** The country of the place that was found, also where it is a zone of it ("the Gaza Strip"); null where none is known. */
    @Nullable
    public String country() {
        return country;
    }

    /**
     * The only region of a country where a report names a place of harm, else the only one that it names at all ("the
     * Farah police"); null where it names none or several.
     */
    @Nullable
    Where onlyRegion(String country) {
        if (!only.containsKey(country)) {
            List<String> codes = codes(places -> places.regions(country));
            codes = codes.isEmpty() ? codes(places -> places.regionsAround(country)) : codes;
            only.put(country, codes.size() == 1 ? new Where(null, null, codes.get(0), RegionLevel.ADMIN1) : null);
        }
        return only.get(country);
    }

    /** The country of the only side that a report without a place names: "the Venezuelan army", "the TTP"; none where it struck from afar. */
    Where onlySide() {
        List<String> countries = scenes.stream()
                .flatMap(scene -> scene.actors().stream())
                .filter(actor -> actor.kind() != ActorMention.Kind.STATE)
                .map(actor -> Countries.country(actor.side()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean home = scenes.stream()
                .anyMatch(scene -> scene.actors().stream().anyMatch(actor -> isAtHome(actor, scene.tokens())));
        return countries.size() == 1 && home && scenes.stream().noneMatch(this::isStruckFromAfar)
                ? new Where(null, null, countries.get(0), RegionLevel.COUNTRY)
                : Where.UNKNOWN;
    }

    /** "The Malian army", "a Malian mayor"; not so "Mali" alone, "a Malian citizen", "the Malian Abu Umbari". */
    private static boolean isAtHome(ActorMention actor, Tokens tokens) {
        int next = actor.end();
        boolean told = tokens.isWord(next) && !tokens.isCapitalised(next) && !CITIZENS.contains(tokens.lower(next));
        return actor.side() != null
                && !OF_MANY_COUNTRIES.contains(actor.side())
                && actor.kind() != ActorMention.Kind.STATE
                && (actor.kind() != ActorMention.Kind.NATIONALITY || told);
    }

    /** "CIA drones", "Emirati air strikes". */
    private boolean isStruckFromAfar(Scene scene) {
        return scene.actors().stream().anyMatch(actor -> words.is(Words.Class.FROM_AFAR, scene.tokens(), actor.end()));
    }

    private List<String> codes(Function<Harm, Stream<Place>> places) {
        return harm.stream()
                .flatMap(places)
                .map(place -> String.valueOf(place.regionCode()))
                .distinct()
                .toList();
    }

    private @Nullable Place first(Function<Harm, @Nullable Place> wanted) {
        for (Harm places : harm) {
            Place place = wanted.apply(places);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Place any(Predicate<Place> wanted) {
        for (int s = 0; s < scenes.size(); s++) {
            for (PlaceMention mention : scenes.get(s).places()) {
                boolean border = mention.place().kind() == Place.Kind.COUNTRY
                        && (mention.use() == PlaceMention.Use.LANDMARK
                                || harm.get(s).isDestination(mention));
                if (!border
                        && !harm.get(s).isDateline(mention)
                        && !harm.get(s).isOrigin(mention)
                        && wanted.test(mention.place())) {
                    return mention.place();
                }
            }
        }
        return null;
    }
}
