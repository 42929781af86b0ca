package org.wartally.extract.claim.where;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.PlaceLeads;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

/** Tells a place where something happened from one that speaks, houses an office or a hospital, bounds a country or dates a report. */
public final class SceneOfHarm {

    /** Tokens in which a report names the place and day that it was written. */
    private static final int DATELINE = 8;

    /** Tokens of "to the Nasser general hospital". */
    private static final int CLINIC = 5;

    /** Tokens of "long-range drone" between a state and its attack. */
    private static final int MEANS = 3;

    /** Tokens of "(age 24 years, a resident of". */
    private static final int BRACKET = 10;

    /** Tokens of "on the port of Hodeidah". */
    private static final int TARGET = 7;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final PlaceLeads leads;

    public SceneOfHarm(Scene scene, Words words, PlaceLeads leads) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.leads = leads;
    }

    /** Whether a place may be where something happened. */
    public boolean is(PlaceMention mention) {
        if (mention.use() != PlaceMention.Use.SCENE || isDateline(mention)) {
            return false;
        }
        int lead = leads.of(mention);
        if (isOfName(mention)
                || isSpeaker(mention)
                || isSeat(lead)
                || isHome(lead)
                || isBorder(mention, lead)
                || isAttacker(mention)) {
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
                && tokens.behindBullet(tokens.sentenceStart(tokens.sentenceOf(mention.start()))) == mention.start();
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

    /** "Nine killed in Israel strike on Gaza", "in U.S. strikes on Yemen": a state that strikes another, as headlines name it. */
    private boolean isAttacker(PlaceMention mention) {
        if (mention.place().kind() != Place.Kind.COUNTRY) {
            return false;
        }
        int attack = mention.end();
        while (attack < mention.end() + MEANS
                && (!words.is(Words.Class.EVENT, tokens, attack) || words.is(Words.Class.EVENT, tokens, attack + 1))) {
            attack++;
        }
        PlaceMention target = words.is(Words.Class.EVENT, tokens, attack) ? targetBehind(attack) : null;
        return target != null
                && !Objects.equals(target.place().country(), mention.place().country());
    }

    /** "Strike on Gaza", "attack against the port of Hodeidah", "shelling of Belgorod": the first place behind. */
    private @Nullable PlaceMention targetBehind(int attack) {
        if (!words.is(Words.Class.TARGETING, tokens, attack + 1)
                && !tokens.lower(attack + 1).equals("of")) {
            return null;
        }
        for (int i = attack + 2; i < attack + TARGET; i++) {
            PlaceMention place = scene.place(i);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** "In the north near Somalia": a border, not a scene. */
    private boolean isBorder(PlaceMention mention, int lead) {
        return mention.place().kind() == Place.Kind.COUNTRY
                && tokens.lower(lead).equals("near");
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
        boolean force =
                tokens.lower(lead - 1).equals("force") && tokens.lower(lead - 2).equals("air");
        boolean national = office != null
                && (force
                        || office.kind() == ActorMention.Kind.AUTHORITY
                                && words.is(Words.Class.CABINET, tokens, lead - 1));
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

    /** "Led by a lieutenant (aged 24, resident of District Chakwal)": where somebody lived, told of in a bracket. */
    private boolean isHome(int lead) {
        int of = words.is(Words.Class.AREA, tokens, lead) ? lead - 1 : lead;
        boolean lived = tokens.lower(of).equals("of") && words.is(Words.Class.INHABITANT, tokens, of - 1);
        int bracket = of - 1;
        while (lived && bracket > of - BRACKET && !tokens.isMark(bracket, '(')) {
            bracket--;
        }
        return lived && tokens.isMark(bracket, '(');
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
        // "KHERSON REGION, 9 May", with "Dead - 2" in the line below, heads a form.
        for (int i = mention.end(); i < mention.end() + DATELINE && !tokens.startsLine(i); i++) {
            if (tokens.isDash(i)) {
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
}
