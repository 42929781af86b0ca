package org.wartally.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the accounts of one event is best. Accounts of the weightiest claimants are a ladder in time: the newest replaces
 * the older, downward too. A newest account in vaguer words replaces no exact one that it agrees with.
 */
record Ladder(Set<Rule> rules) {

    private static final int TEN = 10;

    /** @param accounts oldest first, at least one */
    Account best(List<Account> accounts) {
        List<Account> rungs = weightiest(accounts);
        if (!rules.contains(Rule.NEWEST_IS_BEST)) {
            return rungs.stream()
                    .max(Comparator.comparing(account -> account.sum().best()))
                    .orElseThrow();
        }
        Account newest = rungs.get(rungs.size() - 1);
        Account exact = newestExact(rungs);
        boolean stands = rules.contains(Rule.EXACT_STANDS) && exact != null && agrees(newest, exact);
        return stands && exact != null ? exact : newest;
    }

    private List<Account> weightiest(List<Account> accounts) {
        if (!rules.contains(Rule.AUTHORITY_FIRST)) {
            return accounts;
        }
        List<Account> authorities = accounts.stream()
                .filter(account -> account.authority() == Authority.AUTHORITY)
                .toList();
        return authorities.isEmpty() ? accounts : authorities;
    }

    private static @Nullable Account newestExact(List<Account> rungs) {
        for (int i = rungs.size() - 1; i >= 0; i--) {
            if (rungs.get(i).isExact()) {
                return rungs.get(i);
            }
        }
        return null;
    }

    /** "Dozens", "more than 40" and "about 50" agree with 47; "at least 50" does not. */
    private static boolean agrees(Account newest, Account exact) {
        Bounds vague = newest.sum();
        long n = exact.sum().best();
        if (newest.isExact() || newest.remainder() != exact.remainder()) {
            return false;
        }
        boolean within = vague.low() <= n && (vague.high() == null || n <= vague.high());
        return within || (newest.isRounded() && 2 * Math.abs(n - vague.best()) <= unit(vague.best()));
    }

    /** 50 is rounded to tens, 300 to hundreds. */
    private static long unit(long rounded) {
        long unit = 1;
        while (rounded > 0 && rounded % (unit * TEN) == 0) {
            unit *= TEN;
        }
        return unit;
    }

    /** What the best account says, wide enough for the newest of each source that tells the same. */
    Bounds bounds(List<Account> accounts) {
        Account best = best(accounts);
        Bounds bounds = best.sum();
        if (rules.contains(Rule.SOURCES_SPAN_BOUNDS)) {
            for (Account account : Event.newestOfEachSource(accounts).values()) {
                bounds = account.remainder() == best.remainder() ? bounds.widenedBy(account.sum()) : bounds;
            }
        }
        return bounds;
    }

    String reason(List<Account> accounts) {
        Account best = best(accounts);
        int n = accounts.size();
        if (n == 1) {
            return "stated by " + best.reportId();
        }
        boolean newest = best == accounts.get(n - 1);
        String why = best == newestExact(accounts) ? "newest exact number" : "newest word of an authority";
        return (newest ? "newest" : why) + " of " + n + " reports, " + best.reportId();
    }
}
