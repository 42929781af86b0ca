package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What all reports say of the same events: each event counts once, whoever tells it and however often.
 *
 * <p>Works on one block of statements at a time ({@link Statement#block()}); the answer does not depend on their order.
 * Statements that know the same of an event are accounts of one event. One that leaves something open (whose people, which
 * place, who says so) joins the one event that it fits. Where it fits several it is read as a whole that they are parts of,
 * and only what they leave over counts by itself: of "nine died in the region" beside four in one town and three in
 * another, two. In the same way a country keeps only what no region of it holds.
 */
public final class AcrossReports {

    private final RegionNames names;

    public AcrossReports(RegionNames names) {
        this.names = names;
    }

    /** The figures of one block, sorted by id. */
    public List<Reconciled> figures(Collection<Statement> block) {
        List<Event> settled = new ArrayList<>();
        List<Event> events = events(block);
        events.stream().filter(event -> !event.isNational()).forEach(event -> settle(event, settled));
        List<Event> regional = List.copyOf(settled);
        List<Event> national = new ArrayList<>();
        events.stream().filter(Event::isNational).forEach(event -> settle(event, national));
        national.forEach(event -> lessItsRegions(event, regional, settled));
        Figures figures = new Figures(names);
        return settled.stream()
                .map(figures::of)
                .sorted(Comparator.comparing(one -> one.figure().figureId()))
                .toList();
    }

    /** Those that know most come first. */
    private List<Event> events(Collection<Statement> block) {
        Map<Known, Map<String, List<Statement>>> told = block.stream()
                .collect(Collectors.groupingBy(
                        this::known, Collectors.groupingBy(Statement::reportId, TreeMap::new, Collectors.toList())));
        return told.entrySet().stream()
                .map(one -> new Event(
                        one.getKey(),
                        one.getValue().values().stream().map(Account::new).toList()))
                .sorted(Comparator.comparing((Event event) -> event.base().open())
                        .thenComparing(event -> event.base().key()))
                .toList();
    }

    private Known known(Statement statement) {
        var claim = statement.contribution().claim();
        return Known.of(claim, Figures.regionName(claim.where(), names));
    }

    private static void settle(Event event, List<Event> settled) {
        List<Event> fitting = settled.stream().filter(one -> one.maybe(event)).toList();
        List<Event> alike = fitting.size() < 2
                ? fitting
                : fitting.stream()
                        .filter(one -> one.newest().sum().best()
                                == event.newest().sum().best())
                        .toList();
        if (alike.size() == 1) {
            alike.get(0).join(event);
        } else if (fitting.isEmpty()) {
            settled.add(event);
        } else {
            keepWhatIsLeft(event, fitting, settled);
        }
    }

    /** What the report itself tells of a region it has already taken out of the country. */
    private static void lessItsRegions(Event national, List<Event> regional, List<Event> settled) {
        List<Event> told = regional.stream()
                .filter(event -> event.isRegional() && event.known().fitsElsewhere(national.known()))
                .filter(event -> !event.isToldBy(national.newest().reportId()))
                .toList();
        if (told.isEmpty()) {
            settled.add(national);
        } else {
            keepWhatIsLeft(national, told, settled);
        }
    }

    private static void keepWhatIsLeft(Event whole, List<Event> parts, List<Event> settled) {
        Bounds told = parts.stream().map(Event::bounds).reduce(Bounds.ZERO, Bounds::plus);
        if (whole.bounds().minus(told).best() > 0) {
            whole.lessThan(told);
            settled.add(whole);
        } else {
            parts.get(0).isPartOf(whole);
        }
    }
}
