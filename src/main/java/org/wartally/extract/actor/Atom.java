package org.wartally.extract.actor;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the dictionaries.
 *
 * @param kind null for phrases that only look like an actor ("Gulf of Mexico")
 * @param side null where the words do not tell
 * @param letters how the spelling must look in the text
 */
record Atom(ActorMention.@Nullable Kind kind, @Nullable String side, Letters letters, String spelling) {

    /** Which letters must be capitals for the words to be a name. */
    enum Letters {
        ANY,
        /** "Turkey", not "turkey". */
        CAPITALISED,
        /** "LeT" and "US", not "let" and "us". */
        EXACT
    }

    static Atom of(ActorMention.@Nullable Kind kind, @Nullable String side, String spelling) {
        return new Atom(kind, side, letters(spelling), spelling);
    }

    private static Letters letters(String spelling) {
        long capitals = spelling.chars().filter(Character::isUpperCase).count();
        boolean word = spelling.chars().noneMatch(Character::isWhitespace);
        if (word && capitals > 1 && spelling.length() <= 8 && spelling.indexOf('-') < 0) {
            return Letters.EXACT;
        }
        return Character.isUpperCase(spelling.charAt(0)) ? Letters.CAPITALISED : Letters.ANY;
    }
}
