package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.number.Sort;
import org.wartally.model.Claim;
import org.wartally.model.Extraction;
import org.wartally.model.Reject;
import org.wartally.model.Report;
import org.wartally.model.Span;
import org.wartally.model.WeaponFamily;
import org.wartally.text.CleanText;

/** Turns drafts into claims and every number that no claim used into a reject with its reason. */
final class Writer {

    /** A count of people, weapons or things of which nothing is said that a metric stands for. */
    private static final String NO_PREDICATE = "other_metric";

    private final Report report;
    private final List<Scene> scenes;
    private final Map<Draft, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    Writer(Report report, List<Scene> scenes) {
        this.report = report;
        this.scenes = scenes;
    }

    Extraction write(List<Draft> drafts) {
        List<Draft> ordered =
                new ArrayList<>(drafts.stream().filter(d -> d.rejected == null).toList());
        ordered.sort(Comparator.comparing((Draft d) -> d.scene.field()).thenComparing(d -> d.start));
        ordered.forEach(d -> ids.put(d, id(d)));
        List<Reject> rejects = new ArrayList<>();
        for (Scene scene : scenes) {
            rejects.addAll(rejects(scene, ordered, drafts));
        }
        return new Extraction(
                report.reportId(), ordered.stream().map(this::claim).toList(), rejects);
    }

    private String id(Draft draft) {
        Span span = span(draft.scene, draft.start, draft.end);
        String id = report.reportId() + "#" + span.field().code() + ":" + span.start() + "-" + span.end() + ":"
                + draft.metric.code();
        int n = used.merge(id, 1, Integer::sum);
        return n == 1 ? id : id + "." + n;
    }

    private Claim claim(Draft d) {
        return new Claim(
                ids.get(d),
                report.reportId(),
                d.metric,
                d.count,
                d.role,
                d.whole == null ? null : ids.get(d.whole),
                d.side,
                d.victimType,
                d.victimGroup,
                family(d),
                d.model,
                d.claimant,
                d.claimantSide,
                d.where,
                d.when,
                span(d.scene, d.start, d.end),
                d.rule,
                d.flags);
    }

    private static @Nullable WeaponFamily family(Draft d) {
        return d.metric.ofWeapons() && d.family == null ? WeaponFamily.UNKNOWN : d.family;
    }

    private List<Reject> rejects(Scene scene, List<Draft> claims, List<Draft> drafts) {
        Set<NumberMention> taken = new HashSet<>();
        claims.forEach(draft -> taken.addAll(numbers(scene, draft)));
        Map<NumberMention, String> reasons = new HashMap<>();
        drafts.stream()
                .filter(d -> d.rejected != null)
                .forEach(d -> numbers(scene, d).forEach(n -> reasons.put(n, String.valueOf(d.rejected))));
        return scene.numbers().stream()
                .filter(n -> !taken.contains(n))
                .map(n -> new Reject(
                        report.reportId(), span(scene, n.start(), n.end()), reasons.getOrDefault(n, reason(scene, n))))
                .toList();
    }

    /** The numbers that the words of a draft hold. */
    private static Set<NumberMention> numbers(Scene scene, Draft draft) {
        Set<NumberMention> numbers = new HashSet<>();
        for (int i = draft.start; draft.scene == scene && i < draft.end; i++) {
            NumberMention number = scene.number(i);
            if (number != null && number.isCount() && scene.date(i) == null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static String reason(Scene scene, NumberMention number) {
        if (scene.date(number.core()) != null) {
            return Sort.DATE.code();
        }
        return number.isCount() ? NO_PREDICATE : number.sort().code();
    }

    private static Span span(Scene scene, int from, int to) {
        CleanText clean = scene.tokens().clean();
        int start = clean.rawStart(scene.tokens().start(from));
        int end = clean.rawEnd(scene.tokens().end(to - 1));
        return new Span(scene.field(), start, end, clean.raw().substring(start, end));
    }
}
