package org.wartally.extract.claim.who;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Whose side a speaker is on whose own words do not tell: "the ministry", "the regional governor", "the army". */
public final class SpeakerSides {

    private static final String PALESTINE = "PSE";
    private static final String ISRAEL = "ISR";

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final @Nullable String voice;
    private final @Nullable String home;
    /** A speaker who says two things says both for one side. */
    private final Map<ActorMention, String> told = new HashMap<>();
    /** National offices and armies of a side, by their last word; null before anybody asks. */
    private @Nullable Map<String, TreeMap<Integer, ActorMention>> offices;

    /**
     * @param voice the side for which the report itself speaks; null where it speaks for none
     * @param home ISO 3166-1 alpha-2 of the country that the report is about; null where not known
     */
    SpeakerSides(Scene scene, Words words, @Nullable String voice, @Nullable String home) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.voice = voice;
        this.home = home;
    }

    /**
     * The side of a speaker who says a figure; null where nothing tells it.
     *
     * @param met side that met the weapons counted, whose office speaks of them ("Ukrainian gunners downed 17 drones, the Air Force
     *     said"); null where none is named
     */
    @Nullable
    String of(ActorMention speaker, Draft draft, @Nullable String met) {
        if (speaker.side() != null || speaker.kind() == Kind.OBSERVER) {
            return speaker.side();
        }
        String side = told.get(speaker);
        if (side == null) {
            boolean its = words.is(Words.Class.POSSESSIVE, tokens, speaker.start() - 1);
            String named = its ? owner(speaker) : named(speaker);
            side = named != null ? named : met != null ? met : atHome(speaker, draft);
            told.put(speaker, side);
        }
        return side;
    }

    private @Nullable String atHome(ActorMention speaker, Draft draft) {
        String place = draft.where.country();
        String country = place == null ? draft.zoneOf : place;
        String side = voice != null ? voice : Countries.side(country == null ? home : country);
        // Palestine has no army: the one that speaks of Gaza is Israel's.
        return PALESTINE.equals(side) && isArmy(speaker) ? ISRAEL : side;
    }

    private boolean isArmy(ActorMention speaker) {
        return words.is(Words.Class.SOLDIERY, tokens, speaker.start());
    }

    /** "The Thai health ministry said. The ministry gave no names": the office told of before by more words; null where none is. */
    private @Nullable String named(ActorMention speaker) {
        if (!words.is(Words.Class.NATIONAL, tokens, speaker.start()) && !isNational(speaker.end() - 1)) {
            return null;
        }
        TreeMap<Integer, ActorMention> alike = offices().get(tokens.lower(speaker.end() - 1));
        Map.Entry<Integer, ActorMention> last = alike == null ? null : alike.lowerEntry(speaker.start());
        return last != null && endsAlike(last.getValue(), speaker)
                ? last.getValue().side()
                : toldBefore(speaker);
    }

    /** "Russian gunners downed nine, the Defence Ministry said. The ministry added": the side for which the same office spoke before. */
    private @Nullable String toldBefore(ActorMention speaker) {
        return told.keySet().stream()
                .filter(longer -> longer.start() < speaker.start()
                        && longer.end() - longer.start() > speaker.end() - speaker.start()
                        && endsAlike(longer, speaker))
                .max(Comparator.comparingInt(ActorMention::start))
                .map(told::get)
                .orElse(null);
    }

    /** "Russia made no comment. Its Defence Ministry said": that of the state told of last, in this sentence or the one before. */
    private @Nullable String owner(ActorMention office) {
        int sentence = tokens.sentenceOf(office.start());
        String side = null;
        for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
            for (ActorMention actor : scene.actors(s)) {
                boolean state = actor.kind() == Kind.STATE && actor.end() < office.start();
                boolean leads = state && actor.start() <= tokens.sentenceStart(s) + 1;
                side = leads || side == null && state ? actor.side() : side;
            }
        }
        return side;
    }

    private boolean isNational(int token) {
        return words.is(Words.Class.NATIONAL, tokens, token);
    }

    private boolean endsAlike(ActorMention longer, ActorMention speaker) {
        int shift = longer.end() - speaker.end();
        for (int i = speaker.start(); i < speaker.end(); i++) {
            if (i + shift < longer.start() || !tokens.lower(i + shift).equals(tokens.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private Map<String, TreeMap<Integer, ActorMention>> offices() {
        Map<String, TreeMap<Integer, ActorMention>> known = offices;
        if (known == null) {
            known = new HashMap<>();
            for (ActorMention actor : scene.actors()) {
                boolean office = actor.kind() == Kind.AUTHORITY || actor.kind() == Kind.FORCE;
                if (office && actor.side() != null) {
                    known.computeIfAbsent(tokens.lower(actor.end() - 1), word -> new TreeMap<>())
                            .put(actor.start(), actor);
                }
            }
            offices = known;
        }
        return known;
    }
}
