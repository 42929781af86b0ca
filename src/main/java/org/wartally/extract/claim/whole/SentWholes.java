package org.wartally.extract.claim.whole;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.model.WeaponFamily;

/**
 * Weapons that have been sent, told only by how many of them were met: of "air defences downed 31 of 44 drones" the 44 were launched,
 * where no words before have counted them.
 */
public final class SentWholes {

    /** Rule of the weapons of which some were met. */
    public static final String RULE = "all of those of which some were met";

    private static final Set<Metric> FATES =
            EnumSet.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED, Metric.HIT);

    /** Aircraft that are met come back or not: they are not sent as a missile is. */
    private static final Set<WeaponFamily> FLOWN = EnumSet.of(
            WeaponFamily.AIRCRAFT, WeaponFamily.HELICOPTER, WeaponFamily.RECON_DRONE, WeaponFamily.FPV_DRONE);

    /** Wholes of shares: "four out of five", "nine out of ten". */
    private static final int HAND = 5;

    private final Scene scene;

    private final Words words;

    public SentWholes(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    /** Adds the weapons sent behind each number of them that was met, from the draft {@code first} on. */
    public void read(List<Group> groups, int first, List<Draft> drafts) {
        for (Group none : groups) {
            Group all = ofNone(none);
            if (all != null && !isTold(all, drafts)) {
                drafts.add(new Draft(scene, all, Metric.LAUNCHED, all.start(), all.end() + 1, RULE));
            }
        }
        for (int g = 0; g + 1 < groups.size(); g++) {
            Group whole = groups.get(g + 1);
            if (groups.get(g).whole() != Group.Whole.NUMBER || whole.weapon() == null || whole.number() == null) {
                continue;
            }
            Draft met = met(groups.get(g), whole, first, drafts);
            if (met != null && !isTold(whole, drafts) && !isShare(whole)) {
                Draft sent = new Draft(scene, whole, Metric.LAUNCHED, whole.start(), whole.end(), RULE);
                drafts.add(drafts.indexOf(met) + 1, sent);
            }
        }
    }

    /** "None of the six rockets fired at the town", "not one of four missiles launched": all of them; null where others are none of a number. */
    private @Nullable Group ofNone(Group none) {
        boolean zero = none.weapon() != null
                && none.number() == null
                && none.count() != null
                && none.count().best() == 0;
        boolean sent = zero && words.is(Words.Class.SENT_OFF, scene.tokens(), none.end());
        if (!sent || FLOWN.contains(none.weapon().family())) {
            return null;
        }
        NumberMention number = null;
        for (int i = none.start(); i < none.end(); i++) {
            NumberMention found = scene.number(i);
            boolean several = found != null && found.isCount() && found.count().best() > 1;
            number = several && number == null ? found : number;
        }
        return number == null
                ? null
                : new Group(
                        number.start(),
                        none.end(),
                        Group.Kind.WEAPONS,
                        number.count(),
                        number,
                        null,
                        none.weapon(),
                        null,
                        false,
                        none.side(),
                        null);
    }

    /** The fate of some; null where their number tells of none, or the words count no weapons that are sent. */
    private @Nullable Draft met(Group part, Group whole, int first, List<Draft> drafts) {
        if (FLOWN.contains(whole.weapon().family()) || whole.count() == null) {
            return null;
        }
        Draft met = null;
        for (int d = first; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.group.start() == whole.start()) {
                return null;
            }
            boolean fits = draft.group.start() == part.start() && FATES.contains(draft.metric);
            met = fits && draft.best() <= whole.count().best() ? draft : met;
        }
        return met;
    }

    /** "Two out of three missiles": a share, of which nobody counts the whole. */
    private boolean isShare(Group whole) {
        return scene.tokens().lower(whole.start() - 1).equals("of")
                && scene.tokens().lower(whole.start() - 2).equals("out")
                && (whole.count().best() <= HAND || whole.count().best() == 2 * HAND);
    }

    private static boolean isTold(Group whole, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d ->
                        d.metric == Metric.LAUNCHED && d.best() == whole.count().best());
    }
}
