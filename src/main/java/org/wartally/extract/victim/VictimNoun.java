package org.wartally.extract.victim;

import org.jspecify.annotations.Nullable;
import org.wartally.model.VictimGroup;
import org.wartally.model.VictimType;

/**
 * What a noun that counts people says about them.
 *
 * @param group null where the noun names none
 * @param plural whether the form is a plural (or can be one)
 * @param people how many people one of it is: 1; 2 for "couple"; 0 where the noun is a group of unknown size ("family")
 * @param bodies whether it speaks of the dead ("corpse")
 */
public record VictimNoun(VictimType type, @Nullable VictimGroup group, boolean plural, int people, boolean bodies) {

    /** People of whom only the type is known. */
    public static VictimNoun people(VictimType type) {
        return new VictimNoun(type, null, true, 1, false);
    }
}
