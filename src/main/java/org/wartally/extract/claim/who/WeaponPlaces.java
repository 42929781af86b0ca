package org.wartally.extract.claim.who;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.PlaceLeads;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.where.Lands;
import org.wartally.extract.claim.where.SceneOfHarm;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;
import org.wartally.text.Tokens;

/** Where weapons were met that no place is told of: where they were sent, or over the country of those who met them. */
public final class WeaponPlaces {

    /** Tokens of "Vinnytsia region again." */
    private static final int HEADING = 4;
    /** Tokens of a first line that is a place and a day. */
    private static final int DATED_HEADING = 12;
    /** Tokens of "two of the six" before a weapon. */
    private static final int OF_THE = 5;
    /** Sentences back to the weapons whose place a figure shares. */
    private static final int PLACE_REACH = 2;

    private static final String INVADER = "RUS";

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final SceneOfHarm scenes;

    WeaponPlaces(Scene scene, Words words) {
        this.scenes = new SceneOfHarm(scene, words, new PlaceLeads(scene.tokens(), words));
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** @param interceptor the side that met them, null where it is not known */
    void apply(Draft draft, List<Draft> drafts, @Nullable String interceptor) {
        Draft placed = lastPlaced(draft, drafts);
        placed = placed == null ? ofAttack(draft, drafts) : placed;
        if (placed != null) {
            draft.where = placed.where;
        } else if (!draft.placed && !inRegion(draft) && !isHeaded()
                || draft.where.regionCode() == null && draft.where.regionLevel() == RegionLevel.UNKNOWN) {
            target(draft, interceptor);
        }
        if (draft.metric == Metric.LAUNCHED && !draft.placed && placed == null) {
            awayFromHome(draft);
        }
        if (draft.metric != Metric.LAUNCHED) {
            overDefender(draft, drafts, interceptor);
        }
        overOpponent(draft);
    }

    /**
     * "Kyiv's air force told of 16 Kh-101s, released over Saratov region, and shot down 12": the weapons of Russia are met over Ukraine,
     * whose region is told beside it or not at all; those of Ukraine also over what Russia holds of it.
     */
    private void overOpponent(Draft draft) {
        String opponent = INVADER.equals(draft.side) ? Who.opponent(draft.side) : null;
        boolean away = opponent != null
                && draft.where.regionLevel() == RegionLevel.ADMIN1
                && Countries.country(INVADER).equals(draft.where.country())
                && opponent.equals(draft.claimantSide);
        String country = away ? Countries.country(opponent) : null;
        if (country != null) {
            draft.where = regionIn(country, draft.sentence);
        }
    }

    /** The one region of a country that a sentence names, else the country. */
    private Where regionIn(String country, int sentence) {
        List<Place> regions = scene.places().stream()
                .filter(m -> tokens.sentenceOf(m.start()) == sentence && scenes.is(m))
                .map(PlaceMention::place)
                .filter(place -> place.level() == RegionLevel.ADMIN1 && country.equals(place.country()))
                .toList();
        return regions.size() == 1 ? WhereScope.merge(regions) : new Where(null, null, country, RegionLevel.COUNTRY);
    }

    /** "Of 19 missiles that Iran launched, Qatar's defences took out 18": over Qatar, and sent there. */
    private static void overDefender(Draft draft, List<Draft> drafts, @Nullable String interceptor) {
        String defender = Countries.country(interceptor);
        boolean away = defender != null && !defender.equals(draft.where.country()) && isAtLaunchers(draft);
        if (!away) {
            return;
        }
        draft.where = new Where(null, null, defender, RegionLevel.COUNTRY);
        for (Draft other : drafts) {
            boolean sent = other.metric == Metric.LAUNCHED && other.sentence == draft.sentence;
            other.where = sent && isAtLaunchers(other) ? draft.where : other.where;
        }
    }

    /** Whether no place but the country of those who launched them is told. */
    private static boolean isAtLaunchers(Draft draft) {
        String home = Countries.country(draft.side);
        return home != null && draft.where.regionLevel() == RegionLevel.COUNTRY && home.equals(draft.where.country());
    }

    /** "Iran fired 24 missiles at the country, the Israeli army said": not at Iran, but at the country of those who say so. */
    private static void awayFromHome(Draft draft) {
        String home = Countries.country(draft.side);
        if (home != null && home.equals(draft.where.country())) {
            String target = Countries.country(draft.claimantSide);
            draft.where = target == null || target.equals(home)
                    ? draft.where
                    : new Where(null, null, target, RegionLevel.COUNTRY);
        }
    }

    /** "fired nine missiles at Dnipro. Six were shot down": the weapons just told of, where they were told to be. */
    private static @Nullable Draft lastPlaced(Draft draft, List<Draft> drafts) {
        if (draft.placed || draft.metric == Metric.LAUNCHED) {
            return null;
        }
        for (int d = draft.order - 1; d >= 0 && draft.sentence - drafts.get(d).sentence <= PLACE_REACH; d--) {
            Draft other = drafts.get(d);
            boolean alike = other.sentence == draft.sentence && !other.placed && other.metric == draft.metric;
            if (other.metric.ofWeapons() && other.start < draft.start && !alike) {
                boolean ground =
                        other.placeGround != null && other.placeGround.rule().equals(Lands.GROUND);
                boolean placed = other.placed && (other.where.regionLevel() == RegionLevel.ADMIN1 || ground);
                return placed && other.metric == Metric.LAUNCHED ? other : null;
            }
        }
        return null;
    }

    /** "Fourteen died when rockets hit a barracks in Tokmak. Air defences shot down two of the six rockets": where they struck. */
    private @Nullable Draft ofAttack(Draft draft, List<Draft> drafts) {
        int noun = draft.placed ? -1 : definite(draft);
        for (int d = draft.order - 1; noun > 0 && d >= 0; d--) {
            Draft harm = drafts.get(d);
            boolean near = draft.sentence - harm.sentence <= PLACE_REACH && harm.sentence < draft.sentence;
            boolean people = harm.metric == Metric.KILLED || harm.metric == Metric.INJURED;
            boolean sent = drafts.stream().anyMatch(w -> w.metric.ofWeapons() && w.sentence == harm.sentence);
            if (near
                    && people
                    && !sent
                    && harm.where.regionLevel() == RegionLevel.ADMIN1
                    && names(harm.sentence, noun)) {
                return harm;
            }
        }
        return null;
    }

    /** The noun of "the six rockets", "two of the six rockets"; -1 where the weapons are not said to be known. */
    private int definite(Draft draft) {
        boolean the = tokens.lower(draft.group.start() - 1).equals("the");
        for (int i = draft.group.start() + 1; i < draft.group.start() + OF_THE; i++) {
            the |= tokens.lower(i).equals("the") && tokens.lower(i - 1).equals("of");
            if (the && WeaponTerms.standard().match(tokens, i) != null) {
                return i;
            }
        }
        return -1;
    }

    private boolean names(int sentence, int noun) {
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (tokens.lower(i).equals(tokens.lower(noun))) {
                return true;
            }
        }
        return false;
    }

    /** "over our region", "in the city": the place that the report is about. */
    private boolean inRegion(Draft draft) {
        for (int i = tokens.sentenceStart(draft.sentence); i < tokens.sentenceEnd(draft.sentence); i++) {
            boolean area = words.is(Words.Class.AREA, tokens, i)
                    && !tokens.lower(i + 1).equals("of");
            // "Korenevo district:" in a report on Kursk region, of a name that no gazetteer knows.
            boolean unknown =
                    tokens.isCapitalised(i - 1) && scene.actor(i - 1) == null && !isInRegion(scene.place(i - 1));
            if (area && (words.is(Words.Class.DETERMINER, tokens, i - 1) || unknown)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInRegion(@Nullable PlaceMention mention) {
        return mention != null && mention.place().level() == RegionLevel.ADMIN1;
    }

    /** "Vinnytsia region. Overnight our crews", "Lutsk region, 4 June, evening post": a first line that is only a place, and when. */
    private boolean isHeaded() {
        int end = tokens.sentenceCount() > 1 ? tokens.sentenceEnd(0) : 0;
        return end > 0
                && (end <= HEADING && scene.places().stream().anyMatch(mention -> mention.end() < end)
                        || end <= DATED_HEADING && scene.place(0) != null && isOfArea(end));
    }

    /** Nothing but a place, a day and the name of an account; not "MOSCOW, May 29.", whence the report was sent. */
    private boolean isOfArea(int end) {
        boolean area = false;
        for (int i = 0; i < end; i++) {
            boolean named = words.is(Words.Class.AREA, tokens, i);
            if (!named && !isLight(i)) {
                return false;
            }
            area |= named;
        }
        return area;
    }

    private boolean isLight(int i) {
        return scene.place(i) != null
                || scene.date(i) != null
                || !tokens.isWord(i) && !tokens.isNumber(i)
                || words.is(Words.Class.PART_OF_DAY, tokens, i)
                || words.is(Words.Class.BULLETIN, tokens, i)
                || words.is(Words.Class.BULLETIN_KIND, tokens, i)
                || words.is(Words.Class.STATEMENT, tokens, i);
    }

    /** Without a place in the sentence, weapons are met over the country of the side that meets them. */
    private void target(Draft draft, @Nullable String interceptor) {
        String defender = draft.side == null ? interceptor : Who.opponent(draft.side);
        String country = Countries.country(defender);
        boolean met = country != null && (Who.opponent(defender) != null || isNamed(country));
        if (met && !country.equals(draft.where.country()) | !draft.placed) {
            draft.where = new Where(null, null, country, RegionLevel.COUNTRY);
        }
    }

    /** Whether the text names a country as a place: ships far from home defend no country. */
    private boolean isNamed(String country) {
        return scene.places().stream()
                .anyMatch(mention -> country.equals(mention.place().country()));
    }
}
