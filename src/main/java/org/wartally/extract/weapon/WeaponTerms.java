package org.wartally.extract.weapon;

import org.jspecify.annotations.Nullable;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/**
 * Finds weapons that fly: "long-range attack drones", "Kh-101/Kh-555 cruise missiles", "3 Kalibr". Safe for use by many
 * threads.
 */
public final class WeaponTerms {

    private static final class Holder {
        private static final WeaponTerms STANDARD = new WeaponTerms();
    }

    private final WeaponWords words = new WeaponWords();

    private WeaponTerms() {}

    /** The dictionary of English that travels in the jar. */
    public static WeaponTerms standard() {
        return Holder.STANDARD;
    }

    /**
     * The weapon phrase that begins at a token, from its first qualifier to its last word; null where none does, and
     * where the weapon is only the mark of something else ("drone strikes", "missile launchers").
     */
    public Terms.@Nullable Match<Weapon> match(Tokens tokens, int from) {
        boolean opens = words.open(tokens, from) && !isPrefixed(tokens, from);
        return opens ? new WeaponPhrase(words, tokens, from).read() : null;
    }

    /** Whether a weapon, equipment or a target can begin at a token: most words are told to be none by this alone. */
    public boolean open(Tokens tokens, int token) {
        return words.open(tokens, token) || words.ground.open(tokens, token) || isTarget(tokens, token);
    }

    /** Whether equipment that is never counted begins at a token: "tanks", "S-300 launcher", "unmanned boats". */
    public boolean isGround(Tokens tokens, int from) {
        return groundEnd(tokens, from) > from;
    }

    /** The token after the equipment that begins at a token ("rocket launchers"), the same token where none does. */
    public int groundEnd(Tokens tokens, int from) {
        var match = words.ground.match(tokens, from);
        return match == null ? from : match.end();
    }

    /** Whether a token is the bare word "target": what was shot down, or what was struck; the verb decides. */
    public boolean isTarget(Tokens tokens, int token) {
        String lower = tokens.lower(token);
        return lower.equals("targets") || lower.equals("target");
    }

    /** "anti-drone", "counter-missile": the word behind the hyphen is no weapon. */
    private static boolean isPrefixed(Tokens tokens, int from) {
        if (!tokens.isMark(from - 1, '-') || !tokens.isJoined(from) || !tokens.isJoined(from - 1)) {
            return false;
        }
        return switch (tokens.lower(from - 2)) {
            case "anti", "counter", "non", "aero" -> true;
            default -> false;
        };
    }
}
