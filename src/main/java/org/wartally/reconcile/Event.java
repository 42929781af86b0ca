package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;

/** One event as all reports tell it, while it is put together. */
final class Event {

    private final Known base;
    private final Ladder ladder;
    private Known known;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Account> wholes = new ArrayList<>();
    private @Nullable Bounds toldElsewhere;

    Event(Known base, Collection<Account> accounts, Set<Rule> rules) {
        this.base = base;
        this.known = base;
        this.ladder = new Ladder(rules);
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

    /** The account whose number is the event's. */
    Account best() {
        return ladder.best(accounts);
    }

    /** Whether a whole country or zone is meant, and no place in it. */
    boolean isWide() {
        Where where = best().first().where();
        boolean country = where.regionLevel() == RegionLevel.COUNTRY && where.geonameid() == null;
        return !isExchange() && (country || Zones.of(where) != null);
    }

    /** Whether it lies in a region that this country or zone takes in. */
    boolean takesIn(Event regional) {
        Zones zone = Zones.of(best().first().where());
        String region = regional.best().first().where().regionCode();
        return zone == null
                ? Objects.equals(known.country(), regional.known.country())
                : zone.regions().contains(region);
    }

    boolean isRegional() {
        return best().first().where().regionLevel() == RegionLevel.ADMIN1 && !isExchange();
    }

    private boolean isExchange() {
        return known.metric().counted() == Metric.Counted.PRISONERS;
    }

    boolean isToldBy(String reportId) {
        return accounts.stream().anyMatch(account -> account.reportId().equals(reportId));
    }

    /** Whether the other event may be this one; two that one report tells apart are two. */
    boolean maybe(Event other) {
        return known.fits(other.known) && accounts.stream().noneMatch(mine -> other.isToldBy(mine.reportId()));
    }

    boolean isEqual(Event other) {
        return best().sum().best() == other.best().sum().best();
    }

    void join(Event other) {
        known = known.with(other.known);
        accounts.addAll(other.accounts);
        accounts.sort(Account.AGE);
    }

    void isPartOf(Event whole) {
        wholes.addAll(whole.accounts);
        wholes.addAll(whole.wholes);
        wholes.sort(Account.AGE);
    }

    /** Keeps only what more detailed events leave of this one. */
    void lessThan(Bounds told) {
        toldElsewhere = toldElsewhere == null ? told : toldElsewhere.plus(told);
    }

    boolean isRemainder() {
        return toldElsewhere != null || best().remainder();
    }

    /** The best account's number, within what the newest of each source says. */
    Bounds bounds() {
        Bounds bounds = ladder.bounds(accounts);
        return toldElsewhere == null ? bounds : bounds.minus(toldElsewhere);
    }

    long sources() {
        return accounts.stream().map(Account::origin).distinct().count();
    }

    /** Plain phrase: why this number. */
    String reason() {
        List<String> why = new ArrayList<>();
        why.add(ladder.reason(accounts));
        int statements = best().statements().size();
        if (statements > 1) {
            why.add("sum of " + statements + " numbers of that report");
        }
        if (best().remainder()) {
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

    /** The newest account of each source, by source. */
    static Map<String, Account> newestOfEachSource(List<Account> oldestFirst) {
        Map<String, Account> bySource = new TreeMap<>();
        oldestFirst.forEach(account -> bySource.put(account.origin(), account));
        return bySource;
    }
}
