package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;

/** One event as all reports tell it, while it is put together. */
final class Event {

    private final Known base;
    private Known known;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Account> wholes = new ArrayList<>();
    private @Nullable Bounds toldElsewhere;

    Event(Known base, Collection<Account> accounts) {
        this.base = base;
        this.known = base;
        this.accounts.addAll(accounts);
        this.accounts.sort(Account.AGE);
    }

    Known base() {
        return base;
    }

    Known known() {
        return known;
    }

    /** Oldest first, one for each report. */
    List<Account> accounts() {
        return accounts;
    }

    /** Accounts of a whole that this event is a part of; they tell more about it and add nothing. */
    List<Account> wholes() {
        return wholes;
    }

    Account newest() {
        return accounts.get(accounts.size() - 1);
    }

    /** Whether a whole country is meant, and no place in it. */
    boolean isNational() {
        Where where = newest().first().where();
        return where.regionLevel() == RegionLevel.COUNTRY && where.geonameid() == null && !isExchange();
    }

    boolean isRegional() {
        return newest().first().where().regionLevel() == RegionLevel.ADMIN1 && !isExchange();
    }

    private boolean isExchange() {
        return newest().first().metric().counted() == Metric.Counted.PRISONERS;
    }

    boolean isToldBy(String reportId) {
        return accounts.stream().anyMatch(account -> account.reportId().equals(reportId));
    }

    /** Whether the other event may be this one; two that one report tells apart are two. */
    boolean maybe(Event other) {
        return known.fits(other.known)
                && accounts.stream()
                        .noneMatch(mine -> other.accounts.stream()
                                .anyMatch(theirs -> theirs.reportId().equals(mine.reportId())));
    }

    void join(Event other) {
        known = known.with(other.known);
        accounts.addAll(other.accounts);
        accounts.sort(Account.AGE);
    }

    void isPartOf(Event whole) {
        wholes.addAll(whole.accounts);
        wholes.sort(Account.AGE);
    }

    /** Keeps only what more detailed events leave of this one. */
    void lessThan(Bounds told) {
        toldElsewhere = told;
    }

    boolean isRemainder() {
        return toldElsewhere != null || newest().remainder();
    }

    /** The newest account is best; the newest of each source spans the bounds. */
    Bounds bounds() {
        Bounds bounds = newest().sum();
        for (Account account : newestOfEachSource()) {
            bounds = bounds.widenedBy(account.sum());
        }
        return toldElsewhere == null ? bounds : bounds.minus(toldElsewhere);
    }

    private Collection<Account> newestOfEachSource() {
        Map<String, Account> bySource = new TreeMap<>();
        accounts.forEach(account -> bySource.put(account.origin(), account));
        return bySource.values();
    }

    long sources() {
        return accounts.stream().map(Account::origin).distinct().count();
    }

    /** Plain phrase: why this number. */
    String reason() {
        List<String> why = new ArrayList<>();
        int n = accounts.size();
        why.add(n == 1 ? "stated by " + newest().reportId() : "newest of " + n + " reports, " + newest().reportId());
        int statements = newest().statements().size();
        if (statements > 1) {
            why.add("sum of " + statements + " numbers of that report");
        }
        if (newest().remainder()) {
            why.add("what parts named apart leave of a stated total");
        }
        if (toldElsewhere != null) {
            why.add(toldElsewhere.best() + " of them are told in more detail elsewhere");
        }
        if (!wholes.isEmpty()) {
            why.add("also within the number of "
                    + wholes.stream().map(Account::reportId).distinct().collect(Collectors.joining(", ")));
        }
        return String.join("; ", why);
    }
}
