package org.wartally.reconcile;

import static org.wartally.model.Metric.CASUALTIES;
import static org.wartally.model.Metric.INJURED;
import static org.wartally.model.Metric.INTERCEPTED;
import static org.wartally.model.Metric.KILLED;
import static org.wartally.model.Metric.NEUTRALISED;
import static org.wartally.model.Metric.SUPPRESSED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Metric;

/** The events of one block as they are settled one by one: joined to another, a part, a whole, or by themselves. */
final class Settling {

    private static final Map<Metric, Set<Metric>> KINDS =
            Map.of(CASUALTIES, Set.of(KILLED, INJURED), NEUTRALISED, Set.of(INTERCEPTED, SUPPRESSED));

    private final Set<Rule> rules;
    private final List<Event> settled = new ArrayList<>();

    /** Settled events by region, so that an event is held against those of its own region alone. */
    private final Map<@Nullable String, List<Event>> byRegion = new HashMap<>();

    Settling(Set<Rule> rules) {
        this.rules = rules;
    }

    List<Event> settled() {
        List<Event> left = new ArrayList<>(settled);
        if (rules.contains(Rule.KINDS_ARE_PARTS)) {
            settled.stream()
                    .filter(event -> KINDS.containsKey(event.known().metric()))
                    .forEach(event -> lessItsKinds(event, left));
        }
        return left;
    }

    /** An event of a region or place. */
    void regional(Event event) {
        join(event);
    }

    /** One of a whole country or zone; to be settled after all regions. */
    void wide(Event event) {
        if (!join(event)) {
            return;
        }
        List<Event> regions = new ArrayList<>();
        if (rules.contains(Rule.REGIONS_ARE_PARTS)) {
            for (Event region : settled) {
                // What the report itself tells of a region it has already taken out of the country.
                if (region.isRegional()
                        && event.takesIn(region)
                        && region.known().fitsElsewhere(event.known())
                        && isLoose(region, event)
                        && !region.isToldBy(event.best().reportId())) {
                    regions.add(region);
                }
            }
        }
        if (!regions.isEmpty() && !keepWhatIsLeft(event, regions)) {
            remove(event);
        }
    }

    /** Settles an event among those of its region; whether it stands by itself. */
    private boolean join(Event event) {
        List<Event> fitting = byRegion.getOrDefault(event.known().region(), List.of()).stream()
                .filter(one -> mayBe(one, event))
                .toList();
        List<Event> equal = fitting.stream().filter(event::isEqual).toList();
        List<Event> loose = fitting.stream().filter(one -> isLoose(one, event)).toList();
        if (!equal.isEmpty()) {
            equal.get(0).join(event);
            return false;
        }
        if (loose.isEmpty() || hasRivals(loose)) {
            return add(event);
        }
        if (loose.size() == 1 && !event.known().isWiderThan(loose.get(0).known())) {
            loose.get(0).join(event);
            return false;
        }
        boolean parts = rules.contains(
                event.known().isWiderThan(loose.get(0).known()) ? Rule.KINDS_ARE_PARTS : Rule.PLACES_ARE_PARTS);
        return !parts || keepWhatIsLeft(event, loose) ? add(event) : false;
    }

    private boolean mayBe(Event one, Event other) {
        Rule rule = one.known().equals(other.known()) ? Rule.SAME_EVENT_ONCE : Rule.OPEN_JOINS;
        return rules.contains(rule) && one.maybe(other);
    }

    /** Whether two events that fit may be one although they differ in number. */
    private boolean isLoose(Event one, Event other) {
        Known known = one.known();
        boolean voice = rules.contains(Rule.VOICE_APART) && known.isAnotherVoice(other.known());
        boolean people = rules.contains(Rule.PEOPLE_OF_THE_COUNTRY) && known.isAnotherPeople(other.known());
        return !voice && !people;
    }

    private static boolean hasRivals(List<Event> events) {
        return events.stream()
                .anyMatch(one -> events.stream().anyMatch(other -> one.known().isRivalOf(other.known())));
    }

    private void lessItsKinds(Event whole, List<Event> left) {
        Set<Metric> kinds = KINDS.get(whole.known().metric());
        List<Event> parts = byRegion.getOrDefault(whole.known().region(), List.of()).stream()
                .filter(part -> kinds.contains(part.known().metric()))
                .filter(part -> isOfTheSame(whole.known(), part.known()))
                .filter(part -> !part.isToldBy(whole.best().reportId()))
                .toList();
        if (!parts.isEmpty() && !keepWhatIsLeft(whole, parts)) {
            left.remove(whole);
        }
    }

    private static boolean isOfTheSame(Known whole, Known part) {
        Known asPart = new Known(
                part.metric(),
                whole.weapon(),
                whole.region(),
                whole.country(),
                whole.side(),
                whole.victimType(),
                whole.place(),
                whole.claimantSide());
        return asPart.fits(part) && Objects.equals(whole.side(), part.side());
    }

    /** Whether something is left; if not, the whole says more about the first of its parts. */
    private static boolean keepWhatIsLeft(Event whole, List<Event> parts) {
        Bounds told = parts.stream().map(Event::bounds).reduce(Bounds.ZERO, Bounds::plus);
        if (whole.bounds().minus(told).best() > 0) {
            whole.lessThan(told);
            return true;
        }
        parts.get(0).isPartOf(whole);
        return false;
    }

    private boolean add(Event event) {
        settled.add(event);
        byRegion.computeIfAbsent(event.known().region(), region -> new ArrayList<>())
                .add(event);
        return true;
    }

    private void remove(Event event) {
        settled.remove(event);
        byRegion.getOrDefault(event.known().region(), new ArrayList<>()).remove(event);
    }
}
