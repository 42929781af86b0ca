package org.wartally.extract.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.place.Place.Kind;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

/** Makes mentions of resolved spots; a chain is one mention of its narrowest place. */
final class Mentions {

    private static final int MOST_LOST = 3;

    /** A homonym that was not chosen. */
    private record Lost(int place, double points) {}

    private final PlaceTable places;
    private final Tokens tokens;
    private final Ranking ranking;

    Mentions(Gazetteer gazetteer, Tokens tokens, Ranking ranking) {
        this.places = gazetteer.places();
        this.tokens = tokens;
        this.ranking = ranking;
    }

    List<PlaceMention> of(List<Spot> spots) {
        Set<Spot> containers = new HashSet<>();
        spots.forEach(spot -> containers.add(spot.inside));
        List<PlaceMention> mentions = new ArrayList<>();
        for (Spot spot : spots) {
            Place place = containers.contains(spot) ? null : place(spot);
            if (place != null) {
                mentions.add(mention(spot, place));
            }
        }
        return mentions;
    }

    private @Nullable Place place(Spot spot) {
        if (spot.isResolved()) {
            return known(spot);
        }
        for (Spot wider = spot.inside; wider != null; wider = wider.inside) {
            if (wider.isResolved()) {
                return unknown(spot, wider.chosen);
            }
        }
        return null;
    }

    private Place known(Spot spot) {
        Place place = narrowed(spot, places.place(spot.chosen));
        if (spot.compass && place.kind() == Kind.COUNTRY) {
            String name = tokens.text(spot.start, spot.nameEnd);
            return new Place(name, null, null, RegionLevel.ZONE, place.country(), Kind.ZONE, 0);
        }
        if (spot.onlyCountry) {
            return new Place(
                    place.name(), null, place.country(), RegionLevel.COUNTRY, place.country(), place.kind(), 0);
        }
        return place;
    }

    /** Of some places the gazetteer knows but the country, and the text tells the region. */
    private Place narrowed(Spot spot, Place place) {
        Spot outer = spot.inside;
        boolean coarse = place.level() == RegionLevel.COUNTRY && place.kind() != Kind.COUNTRY;
        if (!coarse || outer == null || !outer.isResolved() || places.kind(outer.chosen) != Kind.REGION) {
            return place;
        }
        String code = places.code(outer.chosen);
        return new Place(
                place.name(),
                place.geonameid(),
                code,
                RegionLevel.ADMIN1,
                place.country(),
                place.kind(),
                place.population());
    }

    /** A place that the gazetteer lacks, in the region that the text puts it into. */
    private Place unknown(Spot spot, int container) {
        Kind kind = spot.level == Level.REGION || spot.level == Level.DISTRICT ? Kind.DISTRICT : Kind.SETTLEMENT;
        String code = places.code(container);
        return new Place(said(spot), null, code, PlaceTable.level(Kind.ZONE, code), places.country(container), kind, 0);
    }

    private PlaceMention mention(Spot spot, Place place) {
        int start = spot.start;
        int end = spot.end;
        Spot last = spot;
        while (last.inside != null && !last.shared) {
            last = last.inside;
            start = Math.min(start, last.start);
            end = Math.max(end, last.end);
        }
        end = isOpen(start, end) ? end + 1 : end;
        return new PlaceMention(start, end, said(spot, place), place, spot.use, () -> lost(spot), spot.why);
    }

    /** Whether a bracket that the chain opened is closed right behind it: "Ed Damazin (Blue Nile state)". */
    private boolean isOpen(int start, int end) {
        char close = tokens.isMark(end, ')') ? '(' : tokens.isMark(end, ']') ? '[' : 0;
        for (int i = start; i < end && close != 0; i++) {
            if (tokens.isMark(i, close)) {
                return true;
            }
        }
        return false;
    }

    /** The bare name; "northern Ukraine" where the compass makes the place. */
    private String said(Spot spot, Place place) {
        boolean zone = spot.compass && place.kind() == Kind.ZONE;
        return zone ? tokens.text(spot.start, spot.nameEnd) : said(spot);
    }

    private String said(Spot spot) {
        return tokens.text(spot.nameStart, spot.nameEnd);
    }

    private List<Place> lost(Spot spot) {
        if (spot.homonyms.length < 2) {
            return List.of();
        }
        return Arrays.stream(spot.homonyms)
                .filter(place -> place != spot.chosen)
                .mapToObj(place -> new Lost(place, ranking.points(spot, place)))
                .filter(lost -> lost.points >= 0)
                .sorted(Comparator.comparingDouble(lost -> -lost.points))
                .limit(MOST_LOST)
                .map(lost -> places.place(lost.place))
                .toList();
    }
}
