package org.wartally.extract.claim.role;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Coded;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.WordList;

/**
 * What words such as "up from" or "on average" make of the figure beside them.
 *
 * @param role the role they give, null where they make it no claim
 * @param reach where they must stand
 */
public record Cue(@Nullable Role role, Reach reach) {

    /** The word for figures that are averages or rates. */
    static final String RATE = "rate";

    /** Where a cue stands to speak of a figure. */
    enum Reach {
        /** Right before its number: "an earlier toll of 11". */
        NEAR,
        /** Anywhere in its clause: "200 will be exchanged". */
        CLAUSE,
        /** In its own words or shortly before them: "could have been killed". */
        VERB,
        /** Before it in its sentence: "as reported earlier, three died". */
        BEFORE
    }

    /** The cue words of a language: phrase, role or "rate", reach. */
    public static Terms<Cue> load(String resource) {
        Terms<Cue> cues = new Terms<>();
        for (String[] row : WordList.table(Cue.class, resource)) {
            Role role = row[1].equals(RATE) ? null : Coded.of(Role.class, row[1]);
            cues.put(row[0], new Cue(role, Reach.valueOf(row[2].toUpperCase(Locale.ROOT))));
        }
        return cues;
    }
}
