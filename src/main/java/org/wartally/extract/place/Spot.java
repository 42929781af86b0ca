package org.wartally.extract.place;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.place.PlaceMention.Use;

/** A run of tokens that may name a place, with what is known of it so far; lives while one report is read. */
final class Spot {

    static final int OPEN = -1;

    /** Tokens of the bare name. */
    final int nameStart;

    final int nameEnd;
    /** Places of this name by number; none for a name that the gazetteer lacks. */
    final int[] homonyms;
    /** How many of the homonyms, the first ones, have this as their English name. */
    final int mains;
    /** Tokens with level words and compass. */
    int start;

    int end;
    /** What the words beside the name say it is. */
    @Nullable
    Level level;

    /** Whether the level word speaks of several names. */
    boolean many;
    /** Whether the name alone may be a common word or a person. */
    boolean weak;
    /** Whether it only names a mosque, a school, a street: "the Salah al-Din mosque". */
    boolean site;
    /** Whether the gazetteer has the name in another spelling only. */
    boolean variant;
    /** Whether a preposition of place stands before it. */
    boolean located;
    /** Whether it stands among words that are all capitalised. */
    boolean headline;
    /** Whether a word such as "northern" stands before it. */
    boolean compass;

    /** The parts of the country that it is said to lie in: N, S, E, W; empty where nothing is said. */
    String direction = "";

    Use use = Use.SCENE;
    /** The wider place that the text puts it into. */
    @Nullable
    Spot inside;
    /** The narrower place that stands behind it: North Darfur in "Sudan's North Darfur". */
    @Nullable
    Spot owned;
    /** Whether {@link #inside} was named for a list whose last name stands nearer to it. */
    boolean shared;
    /** Number of the place it was resolved to. */
    int chosen = OPEN;

    /** Whether only the country can be told. */
    boolean onlyCountry;

    String why = "";

    Spot(int start, int end, int[] homonyms, int mains) {
        this.nameStart = start;
        this.nameEnd = end;
        this.start = start;
        this.end = end;
        this.homonyms = homonyms;
        this.mains = mains;
    }

    /** The same words for places that the gazetteer spells otherwise. */
    Spot as(int[] places) {
        Spot known = new Spot(nameStart, nameEnd, places, 0);
        known.start = start;
        known.end = end;
        known.level = level;
        known.many = many;
        known.located = located;
        known.headline = headline;
        known.compass = compass;
        known.direction = direction;
        known.use = use;
        known.variant = true;
        return known;
    }

    boolean isKnown() {
        return homonyms.length > 0;
    }

    boolean isResolved() {
        return chosen != OPEN;
    }
}
