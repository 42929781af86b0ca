package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What all reports say of the same events: each event counts once, whoever tells it and however often.
 *
 * <p>Works on one block of statements at a time ({@link Statement#block()}); the answer does not depend on their order.
 * Statements that know the same of an event are accounts of one event. One that leaves something open (whose people, which
 * place, who says so) joins the one event that it fits. Where it fits several it is read as a whole that they are parts of,
 * and only what they leave over counts by itself: of "nine died in the region" beside four in one town and three in
 * another, two. In the same way a country keeps only what no region of it holds, and casualties only what nobody calls
 * killed or injured.
 */
public final class AcrossReports {

    private final RegionNames names;
    private final Set<Rule> rules;

    public AcrossReports(RegionNames names) {
        this(names, EnumSet.allOf(Rule.class));
    }

    AcrossReports(RegionNames names, Set<Rule> rules) {
        this.names = names;
        this.rules = Set.copyOf(rules);
    }

    /** The figures of one block, sorted by id. */
    public List<Reconciled> figures(Collection<Statement> block) {
        List<Event> events = events(block);
        Settling settling = new Settling(rules);
        events.stream().filter(event -> !event.isWide()).forEach(settling::regional);
        events.stream().filter(Event::isWide).forEach(settling::wide);
        Figures figures = new Figures(names);
        return settling.settled().stream()
                .map(figures::of)
                .sorted(Comparator.comparing(one -> one.figure().figureId()))
                .toList();
    }

    /** Those that know most come first. */
    private List<Event> events(Collection<Statement> block) {
        Map<Known, Map<String, List<Statement>>> told = block.stream()
                .collect(Collectors.groupingBy(
                        this::known, Collectors.groupingBy(Statement::reportId, TreeMap::new, Collectors.toList())));
        List<Event> events = new ArrayList<>();
        told.forEach((known, reports) -> {
            List<Account> accounts = reports.values().stream().map(Account::new).toList();
            if (rules.contains(Rule.SAME_EVENT_ONCE)) {
                events.add(new Event(known, accounts, rules));
            } else {
                accounts.forEach(account -> events.add(new Event(known, List.of(account), rules)));
            }
        });
        events.sort(Comparator.comparing((Event event) -> event.base().open())
                .thenComparing(event -> event.base().key())
                .thenComparing(event -> event.accounts().get(0).reportId()));
        return events;
    }

    private Known known(Statement statement) {
        var claim = statement.contribution().claim();
        Known known = Known.of(claim, Figures.regionName(claim.where(), names));
        return rules.contains(Rule.RIVALS_APART) ? known : known.from(null);
    }
}
