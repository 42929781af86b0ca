package org.wartally.extract.claim.elided;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/**
 * Weapons that struck, told by a noun among the fates of others: "58 drones were shot down, 37 jammed, two hits". Alone "two
 * hits" tells of anything.
 */
public final class LedgerHits {

    private static final String RULE = "hits among other fates";

    private static final Set<String> HITS = Set.of("hits", "impacts");

    private static final Set<String> BEHIND =
            Set.of("and", "were", "recorded", "registered", "confirmed", "at", "on", "in");

    private static final Set<Metric> FATES = EnumSet.of(
            Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED, Metric.LEFT_AIRSPACE, Metric.AIRBORNE);

    private final Scene scene;
    private final Tokens tokens;

    public LedgerHits(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The hits that a group counts; null where it counts anything else or no fate stands right before. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        Draft last = before.isEmpty() || group.number() == null ? null : before.get(before.size() - 1);
        boolean fates = last != null
                && HITS.contains(tokens.lower(group.end() - 1))
                && last.scene == scene
                && last.sentence == tokens.sentenceOf(group.start())
                && last.end < group.start()
                && FATES.contains(last.metric)
                && last.family != null;
        if (!fates || !isListed(group.start() - 1) || !isEnd(group.end())) {
            return null;
        }
        Draft hits = new Draft(scene, group, Metric.HIT, group.start(), group.end(), RULE);
        SomeOf.inherit(hits, last);
        return hits;
    }

    private boolean isListed(int lead) {
        return tokens.isMark(lead, ',')
                || tokens.isMark(lead, ';')
                || tokens.lower(lead).equals("and");
    }

    private boolean isEnd(int i) {
        return !tokens.isWord(i) && !tokens.isNumber(i) || BEHIND.contains(tokens.lower(i));
    }
}
