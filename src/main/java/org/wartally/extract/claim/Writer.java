package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.number.Sort;
import org.wartally.model.Claim;
import org.wartally.model.Extraction;
import org.wartally.model.Field;
import org.wartally.model.Reject;
import org.wartally.model.Report;
import org.wartally.model.Span;
import org.wartally.model.WeaponFamily;
import org.wartally.text.CleanText;
import org.wartally.text.Tokens;

/** Turns drafts into claims and every number that no claim used into a reject with its reason. */
final class Writer {

    /** A count of people, weapons or things of which nothing is said that a metric stands for. */
    private static final String NO_PREDICATE = "other_metric";

    private final Report report;
    private final List<Scene> scenes;
    private final int offset;
    private final Map<Draft, String> ids = new LinkedHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    /** @param offset where the text of these scenes starts in that of the whole report */
    Writer(Report report, List<Scene> scenes, int offset) {
        this.report = report;
        this.scenes = scenes;
        this.offset = offset;
    }

    Extraction write(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparing((Draft d) -> d.scene.field()).thenComparing(d -> d.start));
        List<Draft> claims = ordered.stream().filter(d -> d.rejected == null).toList();
        claims.forEach(d -> ids.put(d, id(d)));
        List<Reject> rejects = new ArrayList<>();
        ordered.stream().filter(d -> d.rejected != null).forEach(d -> rejects.add(reject(d)));
        int candidates = drafts.size();
        for (Scene scene : scenes) {
            List<NumberMention> untouched = untouched(scene, drafts);
            untouched.forEach(n -> rejects.add(reject(scene, n)));
            candidates += untouched.size();
        }
        return new Extraction(
                report.reportId(), claims.stream().map(this::claim).toList(), rejects, candidates);
    }

    /** Why each of the claims written has its place and its date. */
    List<Grounds> grounds() {
        return ids.entrySet().stream()
                .map(draft -> grounds(draft.getKey(), draft.getValue()))
                .toList();
    }

    private static Grounds grounds(Draft draft, String id) {
        Tokens tokens = draft.scene.tokens();
        return new Grounds(
                id,
                Ground.told(draft.placeGround, draft.where, tokens),
                Ground.told(draft.dateGround, draft.when, tokens));
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

    private Reject reject(Draft draft) {
        return new Reject(report.reportId(), span(draft.scene, draft.start, draft.end), String.valueOf(draft.rejected));
    }

    private Reject reject(Scene scene, NumberMention number) {
        return new Reject(report.reportId(), span(scene, number.start(), number.end()), reason(scene, number));
    }

    /** The numbers that the words of no draft hold. */
    private static List<NumberMention> untouched(Scene scene, List<Draft> drafts) {
        BitSet touched = new BitSet();
        for (Draft draft : drafts) {
            for (int i = draft.start; draft.scene == scene && i < draft.end; i++) {
                NumberMention number = scene.number(i);
                if (number != null) {
                    touched.set(number.core());
                }
            }
        }
        return scene.numbers().stream().filter(n -> !touched.get(n.core())).toList();
    }

    private static String reason(Scene scene, NumberMention number) {
        if (scene.date(number.core()) != null) {
            return Sort.DATE.code();
        }
        return number.isCount() ? NO_PREDICATE : number.sort().code();
    }

    private Span span(Scene scene, int from, int to) {
        CleanText clean = scene.tokens().clean();
        int start = clean.rawStart(scene.tokens().start(from));
        int end = clean.rawEnd(scene.tokens().end(to - 1));
        int before = scene.field() == Field.TEXT ? offset : 0;
        return new Span(scene.field(), before + start, before + end, clean.raw().substring(start, end));
    }
}
