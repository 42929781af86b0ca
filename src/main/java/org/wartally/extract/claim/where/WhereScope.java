package org.wartally.extract.claim.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.elided.PlaceShares;
import org.wartally.extract.claim.list.Respective;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.PlaceLeads;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.whole.SentWholes;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;
import org.wartally.text.Tokens;

/** Decides which place governs which figure: the words beside it, the sentence, the paragraph, the report. */
public final class WhereScope {

    /** Tokens of "in the town of Corinto" behind the last number of an item. */
    private static final int ITEM_REACH = 6;

    /** Tokens of "of the" between some and all. */
    private static final int OF_THE = 2;

    private static final Set<String> TOWNS = Set.of("city", "town", "village", "camp", "port", "settlement");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Harm harm;
    private final Lands lands;
    private final LocalOffices offices;
    private final Reach reach;

    public WhereScope(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.harm = new Harm(scene, words);
        this.lands = new Lands(scene, words);
        this.reach = new Reach(scene, words, harm);
        this.offices = new LocalOffices(scene, words, new PlaceLeads(tokens, words));
    }

    /** Sets the place of each draft of this scene, in reading order. */
    public void apply(List<Draft> drafts, Where home) {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            List<PlaceMention> own = own(draft, next(drafts, d), d > 0 ? drafts.get(d - 1) : null);
            PlaceMention target = draft.metric == Metric.LAUNCHED ? harm.target(draft) : null;
            own = target != null ? List.of(target) : own;
            Draft pair = d > 0 ? drafts.get(d - 1) : null;
            draft.placed = !own.isEmpty();
            if (draft.placed && pair != null && pair.sentence == draft.sentence && isPair(pair, draft)) {
                pair.placed = true;
                set(pair, own);
            }
            Ground land = draft.placed || !draft.metric.ofWeapons() ? null : lands.of(draft, drafts);
            ActorMention all = draft.placed || land != null ? null : harm.ofSeveralRegions(draft.sentence);
            if (land != null) {
                draft.placed = true;
                draft.placeGround = land;
                draft.where = (Where) land.given();
            } else if (all != null) {
                all(draft, all);
            } else if (draft.placed) {
                set(draft, own);
            } else {
                draft.placeGround = around(draft, drafts.subList(0, d), home);
                draft.where = (Where) draft.placeGround.given();
            }
        }
    }

    /** The figure behind another; "shot down seven of eleven drones over Merowe" tells of one place. */
    private static @Nullable Draft next(List<Draft> drafts, int d) {
        int next = d + 1;
        while (next < drafts.size()
                && (drafts.get(next).rule.equals(SentWholes.RULE) || isWholeOf(drafts.get(d), drafts.get(next)))) {
            next++;
        }
        return next < drafts.size() ? drafts.get(next) : null;
    }

    /** "Downed three of the five drones that were sent against Merowe". */
    private static boolean isWholeOf(Draft some, Draft all) {
        return some.group.whole() == Group.Whole.NUMBER
                && all.metric == Metric.LAUNCHED
                && all.scene == some.scene
                && all.group.start() >= some.group.end()
                && all.group.start() - some.group.end() <= OF_THE;
    }

    /** "Over five Russian regions": of the country, whatever region is told of next. */
    private static void all(Draft draft, ActorMention owner) {
        draft.where = new Where(null, null, Countries.country(owner.side()), RegionLevel.COUNTRY);
        draft.placeGround = new Ground("in regions of that country", draft.where, owner.start(), owner.end());
    }

    /** "Two and nine in Donetsk region": both numbers of a pair belong to the place behind it. */
    private boolean isPair(Draft draft, Draft next) {
        return tokens.lower(draft.end).equals("and")
                && next.start == draft.end + 1
                && draft.end - draft.start == 1
                && next.end - next.start == 1;
    }

    private void set(Draft draft, List<PlaceMention> own) {
        if (draft.metric == Metric.CASUALTIES && own.size() == 1 && isAxis(own.get(0))) {
            draft.placeGround = new Ground(
                    "a stretch of the front, which is no region",
                    draft.where,
                    own.get(0).start(),
                    own.get(0).end());
            return;
        }
        Place first = own.get(0).place();
        boolean wide = own.size() == 1 && harm.isOfSeveralZones(own.get(0)) && first.country() != null;
        draft.where = wide
                ? new Where(null, null, first.country(), RegionLevel.COUNTRY)
                : merge(own.stream().map(PlaceMention::place).toList());
        draft.placeGround = new Ground(
                "named beside the figure",
                draft.where,
                own.get(0).start(),
                own.get(own.size() - 1).end());
        draft.zoneOf = !wide && own.size() == 1 && harm.isLoose(own.get(0)) ? first.country() : null;
        boolean several = own.size() > 1 && draft.where.regionLevel() != RegionLevel.ADMIN1;
        draft.flags = several ? "several_regions" : draft.flags;
    }

    /** "In the Kupyansk direction the enemy lost 70 men", "on the Lyman axis": a front that is named by a town. */
    private boolean isAxis(PlaceMention mention) {
        return words.is(Words.Class.AXIS, tokens, mention.end());
    }

    /** The places of one figure: one place as it is, several in one region as that region, else one level up. */
    public static Where merge(List<Place> places) {
        Place first = places.get(0);
        if (places.size() == 1) {
            return new Where(first.name(), first.geonameid(), first.regionCode(), first.level());
        }
        Set<@Nullable String> regions = places.stream().map(Place::regionCode).collect(Collectors.toSet());
        if (regions.size() == 1 && first.regionCode() != null) {
            return new Where(null, null, first.regionCode(), first.level());
        }
        Where finer = finer(places);
        if (finer != null) {
            return finer;
        }
        Set<@Nullable String> countries = places.stream().map(Place::country).collect(Collectors.toSet());
        return countries.size() == 1 && first.country() != null
                ? new Where(null, null, first.country(), RegionLevel.COUNTRY)
                : Where.UNKNOWN;
    }

    /** "Pansi village in northern Burkina Faso, Yagha province": of the village only the country is known, the region stands beside it. */
    private static @Nullable Where finer(List<Place> places) {
        List<Place> known = places.stream()
                .filter(place -> place.level() != RegionLevel.COUNTRY || place.kind() == Place.Kind.COUNTRY)
                .toList();
        Place first = known.isEmpty() || known.size() == places.size() ? null : known.get(0);
        boolean one = first != null
                && first.level() == RegionLevel.ADMIN1
                && known.stream().allMatch(place -> Objects.equals(place.regionCode(), first.regionCode()))
                && places.stream().allMatch(place -> Objects.equals(place.country(), first.country()));
        return one ? new Where(null, null, first.regionCode(), first.level()) : null;
    }

    /** The places named beside a figure: behind it up to the next figure, else before it back to the last. */
    public List<PlaceMention> own(Draft draft, @Nullable Draft next, @Nullable Draft previous) {
        if (harm.isNowhere()) {
            return List.of();
        }
        if (draft.rule.equals(Respective.BY_PLACE)) {
            return Respective.place(draft, words);
        }
        if (draft.rule.equals(PlaceShares.RULE)) {
            return PlaceShares.places(draft, words);
        }
        int sentenceEnd = tokens.sentenceEnd(draft.sentence);
        int sentenceStart = tokens.sentenceStart(draft.sentence);
        boolean nextHere = isNextHere(draft, next);
        int limit = nextHere && next != null ? next.start : sentenceEnd;
        List<PlaceMention> before = harm(sentenceStart, draft.start);
        if (!before.isEmpty() && isAccount(before.get(before.size() - 1), draft)) {
            return before.subList(before.size() - 1, before.size());
        }
        List<PlaceMention> behind = harm(draft.start, reach.beforeColon(draft.end, limit));
        if (nextHere && !before.isEmpty()) {
            behind = harm(
                    draft.start,
                    reach.beforeColon(draft.end, reach.nextClause(draft.end, reach.leadOf(limit, draft.end))));
        }
        return behind.isEmpty() ? besides(draft, next, previous, before, limit) : together(behind);
    }

    /**
     * Where no place stands behind a figure: that of the number it makes a pair or an item with, of an office, or the last before it.
     *
     * @param before the places between the start of the sentence and the figure
     * @param limit the next figure of the sentence, else its end
     */
    private List<PlaceMention> besides(
            Draft draft, @Nullable Draft next, @Nullable Draft previous, List<PlaceMention> before, int limit) {
        int sentenceEnd = tokens.sentenceEnd(draft.sentence);
        boolean nextHere = isNextHere(draft, next);
        boolean previousHere = previous != null && previous.scene == draft.scene && previous.sentence == draft.sentence;
        if (nextHere && next != null && isPair(draft, next)) {
            return List.of();
        }
        if (nextHere
                && next != null
                && isCompanion(draft, next)
                && before.stream().allMatch(WhereScope::isCountry)) {
            return together(harm(limit, reach.beforeColon(draft.end, sentenceEnd)));
        }
        if (nextHere && previousHere && isItemOfList(draft, next, previous)) {
            return together(harm(limit, reach.beforeColon(draft.end, sentenceEnd)));
        }
        PlaceMention office = !before.isEmpty() && previousHere ? offices.of(draft.sentence, draft.start) : null;
        if (office != null && office.start() >= previous.end && office.end() <= draft.start) {
            return List.of(office);
        }
        if (!before.isEmpty() && previousHere) {
            return together(before.subList(before.size() - 1, before.size()));
        }
        if (!before.isEmpty()) {
            return lastTogether(before);
        }
        boolean shared =
                (!draft.metric.ofWeapons() || nextHere && next.metric == draft.metric && harm.isJoint(draft.end, limit))
                        && !opensParts(limit)
                        && !isInSameArea(previousHere ? previous.end : tokens.sentenceStart(draft.sentence), limit);
        return shared ? together(harm(limit, reach.beforeColon(draft.end, sentenceEnd))) : List.of();
    }

    private static boolean isNextHere(Draft draft, @Nullable Draft next) {
        return next != null && next.scene == draft.scene && next.sentence == draft.sentence && next.start >= draft.end;
    }

    /** "The Samara region accounted for 13 and the Penza region for six": the place before the verb, whatever stands behind. */
    private boolean isAccount(PlaceMention mention, Draft draft) {
        int verb = mention.end();
        verb = words.is(Words.Class.AREA, tokens, verb) ? verb + 1 : verb;
        return tokens.lower(verb).startsWith("account")
                && tokens.lower(verb + 1).equals("for")
                && draft.group.start() - verb <= 2;
    }

    /** "Five dead and 12 hurt in the Est region". */
    private boolean isCompanion(Draft draft, Draft next) {
        return draft.metric != next.metric
                && !draft.metric.ofWeapons()
                && tokens.lower(next.start - 1).equals("and")
                && next.start - draft.end == 1;
    }

    /** "Five dead and 16 hurt in Cali, and two dead and six hurt in Corinto": the place before the two is that of the five. */
    private boolean isItemOfList(Draft draft, Draft next, Draft previous) {
        List<PlaceMention> behind = harm(next.end, Math.min(next.end + ITEM_REACH, tokens.sentenceEnd(draft.sentence)));
        boolean opens = tokens.isMark(draft.start - 1, ',')
                || tokens.isMark(draft.start - 1, ';')
                || tokens.lower(draft.start - 1).equals("and");
        return opens
                && isCompanion(draft, next)
                && !behind.isEmpty()
                && !harm(previous.end, draft.start).isEmpty();
    }

    private static boolean isCountry(PlaceMention mention) {
        return mention.place().kind() == Place.Kind.COUNTRY || mention.place().kind() == Place.Kind.ZONE;
    }

    /** "51 died in raids on the same district, and 15 in Katsina": the district told of before. */
    private boolean isInSameArea(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.is(Words.Class.AREA, tokens, i) && tokens.lower(i - 1).equals("same")) {
                return true;
            }
        }
        return false;
    }

    /** "97 drones, including 44 over Bryansk": the place is that of the 44. */
    private boolean opensParts(int figure) {
        return words.is(Words.Class.INCLUDING, tokens, figure) || words.is(Words.Class.INCLUDING, tokens, figure - 1);
    }

    private List<PlaceMention> harm(int from, int to) {
        return harm.between(from, to);
    }

    /** The first place with those listed behind it: "in Nikopol, Marhanets and Pokrovske". */
    private List<PlaceMention> together(List<PlaceMention> mentions) {
        List<PlaceMention> list = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            if (!list.isEmpty() && !harm.isJoint(list.get(list.size() - 1).end(), mention.start())) {
                break;
            }
            list.add(mention);
        }
        return list;
    }

    private List<PlaceMention> lastTogether(List<PlaceMention> mentions) {
        int first = mentions.size() - 1;
        while (first > 0
                && harm.isJoint(
                        mentions.get(first - 1).end(), mentions.get(first).start())) {
            first--;
        }
        return mentions.subList(first, mentions.size());
    }

    /** The place of the figures before it in the paragraph, of the last sentence that names one, of the report. */
    private Ground around(Draft draft, List<Draft> before, Where home) {
        int country = harm.ofCountry(draft);
        if (country >= 0 && home.country() != null) {
            Where all = new Where(null, null, home.country(), RegionLevel.COUNTRY);
            return new Ground("in the country of the report", all, country, country + 1);
        }
        if (draft.rule.equals("toll") && isOfAll(draft, before)) {
            Where all =
                    new Where(null, null, before.get(before.size() - 1).where.country(), RegionLevel.COUNTRY);
            return Ground.of("a toll behind those of several regions", all);
        }
        PlaceMention office = offices.of(draft.sentence, draft.start);
        if (office != null) {
            Where region = merge(List.of(office.place()));
            return new Ground("whose office speaks of it", region, office.start(), office.end());
        }
        int city = anew(draft.sentence);
        if (city >= 0 && home.regionLevel() == RegionLevel.ADMIN1) {
            return new Ground("the town that the report is about", home, city, city + 1);
        }
        for (int s = draft.sentence - 1; s >= Math.max(0, draft.sentence - 6); s--) {
            List<PlaceMention> places = harm(tokens.sentenceStart(s), tokens.sentenceEnd(s));
            boolean same = isOneParagraph(s, draft.sentence);
            if (!places.isEmpty() && !isWider(places.get(0), home, same)) {
                Where where = placeOf(s, before, places);
                PlaceMention first = places.get(0);
                return new Ground("named in a sentence before", where, first.start(), first.end());
            }
            PlaceMention last = offices.of(s);
            if (last != null && same) {
                Where region = merge(List.of(last.place()));
                return new Ground("whose office speaks before", region, last.start(), last.end());
            }
        }
        return Ground.of("where the report plays: its first region of harm, else its country", home);
    }

    private boolean isOneParagraph(int from, int to) {
        for (int s = from + 1; s <= to; s++) {
            if (tokens.startsLine(tokens.sentenceStart(s))) {
                return false;
            }
        }
        return true;
    }

    /** "A similar attack on the city in March killed ten": the town of a paragraph that names none; negative where it speaks of none. */
    private int anew(int sentence) {
        int start = tokens.sentenceStart(sentence);
        for (int i = start + 2; tokens.startsLine(start) && i < tokens.sentenceEnd(sentence); i++) {
            boolean town = TOWNS.contains(tokens.lower(i))
                    && tokens.lower(i - 1).equals("the")
                    && words.is(Words.Class.TARGETING, tokens, i - 2);
            if (town && !tokens.lower(i + 1).equals("of")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A country says nothing of which region of it, unless the paragraph has gone over to another than the report's; a zone neither,
     * where the text has named a region of its country before.
     */
    private boolean isWider(PlaceMention mention, Where home, boolean same) {
        Place place = mention.place();
        boolean zone = place.kind() == Place.Kind.ZONE && home.regionLevel() == RegionLevel.ADMIN1;
        boolean other = same && home.country() != null && !Objects.equals(place.country(), home.country());
        return place.kind() == Place.Kind.COUNTRY && !other
                || zone && Objects.equals(place.country(), home.country()) && harm.isInRegionBefore(mention);
    }

    private Where placeOf(int sentence, List<Draft> before, List<PlaceMention> places) {
        List<Where> told = before.stream()
                .filter(d -> d.sentence == sentence && d.where.regionCode() != null)
                .map(d -> d.where)
                .toList();
        if (!told.isEmpty()) {
            return isOfSeveral(told)
                    ? new Where(null, null, told.get(0).country(), RegionLevel.COUNTRY)
                    : told.get(told.size() - 1);
        }
        List<PlaceMention> first = harm.isBetween(places.get(0)) ? together(places) : places.subList(0, 1);
        return merge(first.stream().map(PlaceMention::place).toList());
    }

    /** "Six died in Bat Yam. Four were killed in Tamra. The number of wounded stood at 207": of a fate that no region has told yet. */
    private boolean isOfAll(Draft draft, List<Draft> before) {
        int paragraph = tokens.paragraphStart(draft.sentence);
        List<Draft> near = before.stream()
                .filter(d -> d.sentence >= paragraph && d.sentence < draft.sentence)
                .toList();
        boolean told = near.stream().anyMatch(d -> d.metric == draft.metric);
        return !told
                && isOfSeveral(
                        near.stream().filter(d -> d.placed).map(d -> d.where).toList());
    }

    /** "Eight died in Sisaket and four in Surin. Forty people were wounded": in which of them, nobody says. */
    private static boolean isOfSeveral(List<Where> told) {
        boolean regions = told.stream().allMatch(where -> where.regionLevel() == RegionLevel.ADMIN1);
        return regions
                && told.stream().map(Where::regionCode).distinct().count() > 1
                && told.stream().map(Where::country).distinct().count() == 1;
    }

    /** Whether one place lies in the other or is the same, as far as their regions tell. */
    public static boolean compatible(Where a, Where b) {
        if (a.regionCode() == null || b.regionCode() == null) {
            return true;
        }
        boolean same = Objects.equals(a.regionCode(), b.regionCode());
        boolean inside = a.regionLevel() == RegionLevel.COUNTRY || b.regionLevel() == RegionLevel.COUNTRY;
        return same || inside && Objects.equals(a.country(), b.country());
    }
}
