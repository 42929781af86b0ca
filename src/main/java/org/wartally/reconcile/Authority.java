package org.wartally.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.model.Claim;
import org.wartally.text.WordList;

/** How much weight the word of a claimant has. */
enum Authority {
    /** Witnesses, residents, medics, observers, other media: they see a part, or tell what they heard. */
    OBSERVER,
    /** Whoever speaks for a side or holds an office; and the reports' own voice, which tells the toll that is known. */
    AUTHORITY;

    private static final Set<String> OBSERVERS = observers();
    private static final int LONGEST = 6;

    static Authority of(Claim claim) {
        return claim.claimantSide() == null && isObserver(claim.claimant()) ? OBSERVER : AUTHORITY;
    }

    /** "A local resident", "doctors at the hospital": an observer's name stands among the words. */
    private static boolean isObserver(@Nullable String claimant) {
        if (claimant == null) {
            return false;
        }
        List<String> words = List.of(claimant.toLowerCase(Locale.ROOT).split("[\\s,;]+"));
        for (int start = 0; start < words.size(); start++) {
            for (int end = Math.min(words.size(), start + LONGEST); end > start; end--) {
                if (OBSERVERS.contains(String.join(" ", words.subList(start, end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> observers() {
        Set<String> names = new HashSet<>();
        for (String[] row : WordList.table(ActorMention.class, "institutions.en.tsv")) {
            if (row[0].equals("observer")) {
                names.addAll(List.of(row[2].toLowerCase(Locale.ROOT).split("\\|")));
            }
        }
        return Set.copyOf(names);
    }
}
