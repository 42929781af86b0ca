package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;
import org.wartally.text.Tokens;

/** Decides which place governs which figure: the words beside it, the sentence, the paragraph, the report. */
final class WhereScope {

    /** Tokens in which a report names the place and day that it was written. */
    private static final int DATELINE = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    WhereScope(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Sets the place of each draft of this scene, in reading order. */
    void apply(List<Draft> drafts, Where home) {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            List<PlaceMention> own =
                    own(draft, d + 1 < drafts.size() ? drafts.get(d + 1) : null, d > 0 ? drafts.get(d - 1) : null);
            draft.placed = !own.isEmpty();
            if (draft.placed) {
                set(draft, own);
            } else {
                draft.where = around(draft, drafts.subList(0, d), home);
            }
        }
    }

    private void set(Draft draft, List<PlaceMention> own) {
        Place first = own.get(0).place();
        draft.where = own.size() == 1 && isOfSeveralZones(own.get(0)) && first.country() != null
                ? new Where(null, null, first.country(), RegionLevel.COUNTRY)
                : merge(own.stream().map(PlaceMention::place).toList());
        boolean several = own.size() > 1 && draft.where.regionLevel() != RegionLevel.ADMIN1;
        draft.flags = several ? "several_regions" : draft.flags;
    }

    /** The first region of a text where something may have happened; null where it names none. */
    @Nullable
    Where firstRegion() {
        for (PlaceMention mention : harm(0, tokens.size(), false)) {
            if (mention.place().kind() != Place.Kind.COUNTRY && mention.place().regionCode() != null) {
                return merge(List.of(mention.place()));
            }
        }
        return null;
    }

    /** The places of one figure: one place as it is, several in one region as that region, else one level up. */
    static Where merge(List<Place> places) {
        Place first = places.get(0);
        if (places.size() == 1) {
            return new Where(first.name(), first.geonameid(), first.regionCode(), first.level());
        }
        Set<@Nullable String> regions = places.stream().map(Place::regionCode).collect(Collectors.toSet());
        if (regions.size() == 1 && first.regionCode() != null) {
            return new Where(null, null, first.regionCode(), first.level());
        }
        Set<@Nullable String> countries = places.stream().map(Place::country).collect(Collectors.toSet());
        return countries.size() == 1 && first.country() != null
                ? new Where(null, null, first.country(), RegionLevel.COUNTRY)
                : Where.UNKNOWN;
    }

    /** The places named beside a figure: behind it up to the next figure, else before it back to the last. */
    List<PlaceMention> own(Draft draft, @Nullable Draft next, @Nullable Draft previous) {
        int sentenceEnd = tokens.sentenceEnd(draft.sentence);
        int sentenceStart = tokens.sentenceStart(draft.sentence);
        boolean nextHere =
                next != null && next.scene == draft.scene && next.sentence == draft.sentence && next.start >= draft.end;
        int limit = nextHere && next != null ? next.start : sentenceEnd;
        List<PlaceMention> behind = harm(draft.start, beforeColon(draft.end, limit), false);
        if (!behind.isEmpty()) {
            return together(behind);
        }
        boolean previousHere = previous != null && previous.scene == draft.scene && previous.sentence == draft.sentence;
        List<PlaceMention> before = harm(sentenceStart, draft.start, false);
        if (!before.isEmpty() && previousHere) {
            return together(before.subList(before.size() - 1, before.size()));
        }
        if (!before.isEmpty()) {
            return lastTogether(before);
        }
        return draft.metric.ofWeapons() ? List.of() : together(harm(limit, beforeColon(draft.end, sentenceEnd), false));
    }

    /** A colon opens a list with places of its own: "43 drones: 21 over the Kursk Region". */
    private int beforeColon(int from, int to) {
        int i = from;
        while (i < to && !tokens.isMark(i, ':') && !isNextStatement(i)) {
            i++;
        }
        return i;
    }

    /** "shot down 100 drones, and said that it had hit plants in Ukraine": what is said next has places of its own. */
    private boolean isNextStatement(int i) {
        return tokens.lower(i).equals("and") && words.is(Words.Class.SPEECH, tokens, i + 1);
    }

    /** Places of harm between two tokens; those of one region before whole countries. */
    private List<PlaceMention> harm(int from, int to, boolean any) {
        List<PlaceMention> found = new ArrayList<>();
        for (PlaceMention mention : scene.places()) {
            if (mention.start() >= from && mention.end() <= to && isHarm(mention)) {
                found.add(mention);
            }
        }
        List<PlaceMention> narrow = found.stream()
                .filter(p -> p.place().kind() != Place.Kind.COUNTRY)
                .toList();
        List<PlaceMention> exact = narrow.stream().filter(p -> !isRelational(p)).toList();
        return !exact.isEmpty() ? exact : !narrow.isEmpty() ? narrow : found;
    }

    /** "south of Moscow": a place told by another, which is not where it happened. */
    private boolean isRelational(PlaceMention mention) {
        for (int i = mention.start() - 2; i < mention.end(); i++) {
            if (tokens.lower(i + 1).equals("of") && isCompass(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "southern, eastern and northern Ukraine": zones that make the country. */
    private boolean isOfSeveralZones(PlaceMention mention) {
        int start =
                words.is(Words.Class.DETERMINER, tokens, mention.start() - 1) ? mention.start() - 1 : mention.start();
        String lead = tokens.lower(start - 1);
        boolean joint = lead.equals("and") || lead.equals(",");
        return mention.place().kind() == Place.Kind.ZONE
                && joint
                && (isCompass(tokens.lower(start - 2)) || isCompass(tokens.lower(start - 3)));
    }

    private boolean isHarm(PlaceMention mention) {
        if (mention.use() != PlaceMention.Use.SCENE || isOrigin(mention) || isDateline(mention)) {
            return false;
        }
        int lead = mention.start() - 1;
        while (lead >= 0 && (words.is(Words.Class.DETERMINER, tokens, lead) || isCompass(tokens.lower(lead)))) {
            lead--;
        }
        String before = tokens.lower(lead);
        if (words.is(Words.Class.ORIGIN, before) || words.is(Words.Class.SPEECH, tokens, mention.end())) {
            return false;
        }
        boolean owner = tokens.lower(mention.end()).equals("'s") && scene.actor(mention.start()) != null;
        boolean state = mention.place().kind() == Place.Kind.COUNTRY
                || scene.actor(mention.start()) != null
                        && scene.actor(mention.start()).start() == mention.start();
        return !state
                || words.is(Words.Class.LOCATIVE, before) && !owner
                || tokens.isMark(lead, ',') && mention.place().kind() != Place.Kind.COUNTRY;
    }

    /** "DUBAI, May 6 -": where the report was written. */
    private boolean isDateline(PlaceMention mention) {
        if (mention.start() >= DATELINE || !isCapitals(mention.start())) {
            return false;
        }
        for (int i = mention.end(); i < mention.end() + DATELINE; i++) {
            if (tokens.isMark(i, '-') || tokens.isMark(i, '\u2013') || tokens.isMark(i, '\u2014')) {
                return !tokens.isJoined(i) && !isCapitals(i + 1) && !isCapitals(i + 2);
            }
        }
        return false;
    }

    private boolean isCapitals(int i) {
        String text = tokens.text(i);
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && tokens.isWord(i);
    }

    /** "launched from Millerovo, Kursk and Oryol": the later places of the list are origins like the first. */
    private boolean isOrigin(PlaceMention mention) {
        PlaceMention before = null;
        for (PlaceMention other : scene.places()) {
            before = other.end() <= mention.start()
                            && tokens.sentenceOf(other.start()) == tokens.sentenceOf(mention.start())
                    ? other
                    : before;
        }
        if (before == null
                || !isJoint(before.end(), mention.start())
                || tokens.lower(mention.start() - 1).equals("in")) {
            return false;
        }
        return before.use() == PlaceMention.Use.ORIGIN
                || tokens.lower(before.start() - 1).equals("from")
                || isOrigin(before);
    }

    private static boolean isCompass(String word) {
        return word.startsWith("north")
                || word.startsWith("south")
                || word.startsWith("east")
                || word.startsWith("west")
                || word.startsWith("central");
    }

    /** The first place with those listed behind it: "in Nikopol, Marhanets and Pokrovske". */
    private List<PlaceMention> together(List<PlaceMention> mentions) {
        List<PlaceMention> list = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            if (!list.isEmpty() && !isJoint(list.get(list.size() - 1).end(), mention.start())) {
                break;
            }
            list.add(mention);
        }
        return list;
    }

    private List<PlaceMention> lastTogether(List<PlaceMention> mentions) {
        int first = mentions.size() - 1;
        while (first > 0
                && isJoint(mentions.get(first - 1).end(), mentions.get(first).start())) {
            first--;
        }
        return mentions.subList(first, mentions.size());
    }

    private boolean isJoint(int from, int to) {
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

    /** The place of the figures before it in the paragraph, of the last sentence that names one, of the report. */
    private Where around(Draft draft, List<Draft> before, Where home) {
        for (int s = draft.sentence - 1; s >= Math.max(0, draft.sentence - 6); s--) {
            List<PlaceMention> places = harm(tokens.sentenceStart(s), tokens.sentenceEnd(s), false);
            if (!places.isEmpty() && places.get(0).place().kind() != Place.Kind.COUNTRY) {
                return placeOf(s, before, places);
            }
        }
        return home;
    }

    private static Where placeOf(int sentence, List<Draft> before, List<PlaceMention> places) {
        for (int d = before.size() - 1; d >= 0; d--) {
            if (before.get(d).sentence == sentence && before.get(d).where.regionCode() != null) {
                return before.get(d).where;
            }
        }
        return merge(List.of(places.get(0).place()));
    }

    /** Whether one place lies in the other or is the same, as far as their regions tell. */
    static boolean compatible(Where a, Where b) {
        if (a.regionCode() == null || b.regionCode() == null) {
            return true;
        }
        boolean same = Objects.equals(a.regionCode(), b.regionCode());
        boolean inside = a.regionLevel() == RegionLevel.COUNTRY || b.regionLevel() == RegionLevel.COUNTRY;
        return same || inside && Objects.equals(a.country(), b.country());
    }
}
