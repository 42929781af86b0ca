package org.wartally.extract.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.place.Place.Kind;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

/**
 * Joins names that the text puts into each other: "Kupiansk, Kharkiv oblast", "Kale district of Sagaing region",
 * "Sudan's North Darfur", "Ed Damazin (Blue Nile state)". A link holds only where geography agrees, or where the
 * gazetteer does not know the narrower name.
 */
final class Chains {

    /** Quarter, town, district, region, country: no chain is longer. */
    private static final int LEVELS = 5;

    private final PlaceTable places;
    private final Areas areas;
    private final Links links;
    private final Tokens tokens;
    private final Ranking ranking;
    private final Resolver resolver;
    /**
     * Whether the wider place stands in brackets or is said to be a district: neither "Karonga (Central Darfur)" nor
     * "Shikarpur in Wazirpur upazila" is one of elsewhere, however great.
     */
    private boolean bracketed;

    Chains(Gazetteer gazetteer, PlaceWords words, Tokens tokens, Ranking ranking, Resolver resolver) {
        this.places = gazetteer.places();
        this.areas = gazetteer.areas();
        this.links = new Links(words, tokens);
        this.tokens = tokens;
        this.ranking = ranking;
        this.resolver = resolver;
    }

    /** Links and resolves what it can, from the end of the text to its beginning. */
    void link(List<Spot> spots) {
        for (int i = spots.size() - 2; i >= 0; i--) {
            Spot left = spots.get(i);
            Spot right = spots.get(i + 1);
            if (links.isPossessive(left.end, right.start) || isStateOf(left, right)) {
                own(left, right);
            } else if (links.isCapital(left.end, right.start, right.end)) {
                join(left, narrowest(right), true);
            } else if (isShared(left, right)) {
                shareContainer(left, right);
            } else if (links.isContaining(left.end, right.start)) {
                bracketed = tokens.isMark(left.end, '(') || isUnderDistrict(left, right);
                join(left, narrowest(right), links.isStrict(left.end, right.start));
                bracketed = false;
            }
        }
    }

    private boolean isUnderDistrict(Spot left, Spot right) {
        return right.level == Level.DISTRICT && right.isKnown() && tokens.isWord(left.end);
    }

    /** "The central Mexico state of Hidalgo". */
    private boolean isStateOf(Spot left, Spot right) {
        boolean titled = right.level == Level.REGION && right.start < right.nameStart;
        return titled && left.end == right.start && places.isCountry(left.homonyms);
    }

    private void own(Spot owner, Spot owned) {
        join(owned, owner, true);
        owner.owned = owned.inside == owner ? owned : null;
    }

    /** "Firuzkoh in Afghanistan's Ghor province" lies in Ghor. */
    private static Spot narrowest(Spot spot) {
        Spot owned = spot.owned;
        return owned == null ? spot : owned;
    }

    private void shareContainer(Spot left, Spot right) {
        if (right.inside != null) {
            join(left, right.inside, true);
            left.shared = left.inside != null;
        }
    }

    /** "Korum and Orawua villages in Gassol district": what holds the last of a list holds all. */
    private boolean isShared(Spot left, Spot right) {
        return left.level != null && left.level == right.level && right.many && links.isList(left.end, right.start);
    }

    private void join(Spot inner, Spot outer, boolean strict) {
        if (inner.isKnown() && joinKnown(inner, outer)) {
            return;
        }
        if (strict && mayBeUnknown(inner)) {
            Spot wider = outer;
            for (int levels = 0; wider != null && holder(wider, inner) < 0; levels++) {
                wider = levels < LEVELS ? wider.inside : null;
            }
            if (wider != null) {
                wider.chosen = holder(wider, inner);
                inner.inside = outer;
                inner.why = "named as part of " + said(wider);
            }
        }
    }

    private boolean joinKnown(Spot inner, Spot outer) {
        int levels = 0;
        for (Spot wider = outer; wider != null && levels++ < LEVELS; wider = wider.inside) {
            boolean open = wider.isResolved() || wider.inside == null;
            if (open && choose(inner, wider)) {
                inner.inside = outer;
                inner.why = "in " + said(wider) + ", named beside it";
                return true;
            }
            if (isRegion(wider)) {
                return false;
            }
        }
        return false;
    }

    /** Murom near Vladimir is not meant by "Murom in Russia's Belgorod region", though it lies in Russia. */
    private boolean isRegion(Spot spot) {
        return spot.isResolved() && (places.kind(spot.chosen) == Kind.REGION || spot.level == Level.REGION);
    }

    /** The pair of homonyms that fit into each other and rank best together. */
    private boolean choose(Spot inner, Spot outer) {
        inner.direction = inner.direction.isEmpty() ? outer.direction : inner.direction;
        int[] outers = outer.isResolved() ? new int[] {outer.chosen} : outer.homonyms;
        double most = 0;
        int in = Spot.OPEN;
        int out = Spot.OPEN;
        for (int o : outers) {
            double around = ranking.points(outer, o);
            for (int i : around < 0 ? new int[0] : inner.homonyms) {
                double points = contains(outer, o, inner, i) ? around + ranking.points(inner, i) : 0;
                if (points > most && ranking.points(inner, i) >= 0) {
                    most = points;
                    in = i;
                    out = o;
                }
            }
        }
        if (in == Spot.OPEN) {
            return false;
        }
        boolean wide = places.kind(out) == Kind.COUNTRY || places.kind(out) == Kind.ZONE;
        inner.chosen = in;
        inner.onlyCountry = wide && (resolver.isAmbiguous(inner, in) || isElsewhere(inner, in, out));
        outer.chosen = out;
        return true;
    }

    /** "Meme in northern Cameroon" is not the Meme of the southwest: of such a place only the country is told. */
    private boolean isElsewhere(Spot inner, int in, int out) {
        boolean small = places.kind(in) != Kind.REGION && places.kind(out) == Kind.COUNTRY;
        return small && areas.opposes(places.code(in), inner.direction);
    }

    private boolean contains(Spot outerSpot, int outer, Spot innerSpot, int inner) {
        if (places.country(outer) == null || outer == inner) {
            return false;
        }
        Kind in = places.kind(inner);
        boolean inside = areas.within(places.code(inner), places.code(outer));
        boolean region = in == Kind.REGION || innerSpot.level == Level.REGION;
        return switch (places.kind(outer)) {
            case COUNTRY, ZONE -> isInCountry(outer, inner);
            case REGION -> (inside || isCoarse(outer, inner)) && in != Kind.COUNTRY && in != Kind.ZONE;
            case DISTRICT -> inside && !region;
            case SETTLEMENT, SECTION -> inside && !region && isPart(innerSpot, in, outerSpot);
            case SEA -> false;
        };
    }

    /** Of some places the gazetteer knows but the country. */
    private boolean isCoarse(int outer, int inner) {
        return places.level(inner) == RegionLevel.COUNTRY
                && places.country(outer).equals(places.country(inner));
    }

    private boolean isInCountry(int outer, int inner) {
        Kind in = places.kind(inner);
        boolean smaller = in != Kind.ZONE || places.kind(outer) == Kind.COUNTRY;
        return in != Kind.COUNTRY && smaller && Objects.equals(places.country(outer), places.country(inner));
    }

    /** "Obolon in Kyiv", "Amboni area in the city of Tanga". */
    private static boolean isPart(Spot inner, Kind in, Spot outer) {
        return in == Kind.SECTION || inner.level == Level.AREA || outer.level != null && inner.level != Level.DISTRICT;
    }

    /**
     * The country, region or district that a spot surely names, or the town whose quarter is named; -1 where it names none:
     * what can hold an unknown place.
     */
    private int holder(Spot spot, Spot inner) {
        if (spot.isResolved()) {
            return spot.chosen;
        }
        int place = resolver.certain(spot);
        boolean quarter = inner.level == Level.DISTRICT || inner.level == Level.AREA;
        return place >= 0 && (isArea(place) || spot.level != null || quarter) ? place : -1;
    }

    private boolean isArea(int place) {
        Kind kind = places.kind(place);
        boolean known = kind == Kind.DISTRICT && places.isKept(place);
        return kind == Kind.COUNTRY || kind == Kind.REGION || kind == Kind.ZONE || known;
    }

    /** A level word makes a place of any name; without one, it must be no greater place elsewhere and stand after "in" or "near". */
    private boolean mayBeUnknown(Spot spot) {
        return spot.level == null
                ? spot.located && !spot.weak && (bracketed || !resolver.isGreat(spot))
                : spot.level != Level.CITY && spot.level != Level.REGION;
    }

    private String said(@Nullable Spot spot) {
        return spot == null ? "" : tokens.text(spot.nameStart, spot.end);
    }
}
