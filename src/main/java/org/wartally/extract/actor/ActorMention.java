package org.wartally.extract.actor;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a side or somebody who speaks.
 *
 * @param start first token
 * @param end token after the last; "Russia's Defence Ministry" is one mention
 * @param side ISO 3166-1 alpha-3 or {@code alpha-3:group}; null where the words alone do not tell ("the governor")
 */
public record ActorMention(
        int start, int end, Kind kind, @Nullable String side) {

    /** How an actor is named, which decides what it can be in a sentence. */
    public enum Kind {
        /** A state by its name or capital: "Ukraine", "Moscow". */
        STATE,
        /** An adjective or noun of nationality: "Ukrainian", "Israelis". */
        NATIONALITY,
        /** An armed group: "Hezbollah", "the RSF". */
        GROUP,
        /** An army or its members, with or without a side: "Russian forces", "the army". */
        FORCE,
        /** Somebody who makes claims for a side: "the Air Force", "governor", "health ministry", "officials". */
        AUTHORITY,
        /** Somebody who makes claims for no side: "witnesses", "monitors", "the United Nations". */
        OBSERVER,
        /** The other side of the one who speaks: "the enemy", "the occupiers". */
        ENEMY,
        /** The side of the one who speaks: "our forces", "the defence forces". */
        OURS
    }
}
