package org.wartally.extract.claim;

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
 */
record Cue(@Nullable Role role) {

    /** The word for figures that are averages or rates. */
    static final String RATE = "rate";

    /** The cue words of a language: phrase, role or "rate". */
    static Terms<Cue> load(String resource) {
        Terms<Cue> cues = new Terms<>();
        for (String[] row : WordList.table(Cue.class, resource)) {
            String code = row[1].toLowerCase(Locale.ROOT);
            cues.put(row[0], new Cue(code.equals(RATE) ? null : Coded.of(Role.class, code)));
        }
        return cues;
    }

    boolean supersedes() {
        return role == Role.SUPERSEDED;
    }
}
