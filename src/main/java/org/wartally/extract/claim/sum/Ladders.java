package org.wartally.extract.claim.sum;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** A toll that rises or falls while the report is written. */
public final class Ladders {

    private static final Set<String> RAISING = Set.of(
            "taking",
            "bringing",
            "raising",
            "pushing",
            "took",
            "brought",
            "raised",
            "pushed",
            "takes",
            "brings",
            "raises",
            "pushes");

    /** "Rose to five when a wounded woman died", "to 26 after two died", "is now 12, with eight civilians killed". */
    private static final Set<String> ACCOMPANYING = Set.of("with", "after", "as", "when", "once", "following", ":");

    private static final Set<String> KNOWN = Set.of("known", "confirmed", "reported", "believed", "said");

    private static final Set<String> CONTRASTS = Set.of("but", "while", "whereas", "although", "though", "however");

    private final List<Draft> drafts;

    Ladders(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** Of a report that is written on by the hour, the newest number of a metric replaces those of the lines before. */
    void updates() {
        for (Draft old : open()) {
            boolean replaced =
                    old.update > 0 && !old.metric.ofWeapons() && open().stream().anyMatch(d -> isUpdate(d, old));
            old.role = replaced ? Role.SUPERSEDED : old.role;
        }
        sameDay();
    }

    /** "15 dead" told on Monday of the strike of Sunday: where nothing but a heading dates the line, the day is that of the toll it replaces. */
    private void sameDay() {
        for (Draft draft : open()) {
            Draft first = draft.update > 0 && !draft.dated ? firstOf(draft) : null;
            if (first != null) {
                drafts.stream()
                        .filter(d -> d != draft && isOf(d, draft) && !d.dated)
                        .forEach(some -> some.when = first.when);
                draft.when = first.when;
            }
        }
    }

    /** "90 hurt, 40 of them in hospital, five of these on drips". */
    private static boolean isOf(Draft some, Draft all) {
        Draft whole = some.role == Role.SUBSET ? some.whole : null;
        return whole != null && (whole == all || whole != some && whole.whole == all);
    }

    private @Nullable Draft firstOf(Draft draft) {
        return drafts.stream()
                .filter(old -> old.role == Role.SUPERSEDED && old.update > 0 && isUpdate(draft, old))
                .findFirst()
                .orElse(null);
    }

    private static boolean isUpdate(Draft draft, Draft old) {
        return draft.scene == old.scene
                && draft.update > old.update
                && draft.metric == old.metric
                && draft.best() >= old.best()
                && !draft.group.more()
                && SameEvent.sameRegion(draft, old);
    }

    /** A toll that rises or falls: of two numbers in one "toll" phrase the second is the older; tolls replace what stood before. */
    void apply() {
        raised();
        accompanied();
        for (Draft toll : open()) {
            if (toll.rule.equals("toll")) {
                for (Draft other : open()) {
                    boolean older = other != toll
                            && other.metric == toll.metric
                            && other.best() < toll.best()
                            && !isOfOtherUnits(toll, other)
                            && SameEvent.compatible(toll, other)
                            && other.group.number() != null
                            && !other.group.more()
                            && (other.rule.equals("toll") || other.order < toll.order || other.scene != toll.scene);
                    if (older
                            && (other.rule.equals("toll") || !other.dated || isRaised(toll))
                            && other.whole == null
                            && SameEvent.sameRegion(other, toll)) {
                        replace(toll, other);
                    }
                }
            }
        }
    }

    /** "North inflicted losses of up to 180 troops. West put enemy losses at over 230": of one front each, told one by one. */
    private static boolean isOfOtherUnits(Draft toll, Draft other) {
        return toll.metric == Metric.CASUALTIES
                && other.scene == toll.scene
                && !toll.risen
                && !toll.later
                && isBounded(toll)
                && isBounded(other);
    }

    private static boolean isBounded(Draft draft) {
        return draft.count.low() != draft.count.best() || draft.count.high() == null;
    }

    private static void replace(Draft toll, Draft other) {
        if (isRival(toll, other)) {
            toll.whole = toll.whole == null ? other : toll.whole;
        } else {
            other.role = Role.SUPERSEDED;
        }
    }

    /** "Police said five were killed, but the opposition put the toll at eleven": another speaker's number, not a newer one. */
    private static boolean isRival(Draft toll, Draft other) {
        boolean sides = toll.claimantSide != null
                && other.claimantSide != null
                && !toll.claimantSide.equals(other.claimantSide);
        boolean contrast = toll.voice >= 0 && isContrasted(toll, other);
        return other.claimant != null && !toll.later && !toll.risen && (sides || contrast);
    }

    private static boolean isContrasted(Draft toll, Draft other) {
        Tokens tokens = toll.scene.tokens();
        int first = tokens.sentenceStart(toll.sentence);
        int from = other.scene == toll.scene && other.end > first ? other.end : first;
        for (int i = from; i < toll.voice; i++) {
            if (CONTRASTS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "One of the hurt died, taking the number of soldiers killed to four": of the event told before. */
    private static boolean isRaised(Draft toll) {
        for (int i = toll.start - 3; i < toll.start; i++) {
            if (RAISING.contains(toll.scene.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "One more has died, which brings the toll to nine": one of the nine. */
    private void raised() {
        for (Draft toll : open()) {
            for (Draft last : open()) {
                boolean same = last != toll && last.metric == toll.metric && last.scene == toll.scene;
                if (same
                        && toll.rule.equals("toll")
                        && last.start < toll.start
                        && last.best() < toll.best()
                        && (last.sentence == toll.sentence || isBroughtAbout(toll, last) || isNowTold(toll, last))
                        && (last.group.more() || last.group.number() == null || isOfHurt(last))) {
                    last.role = Role.SUBSET;
                    last.whole = toll;
                }
            }
        }
    }

    /** "One of the wounded has died". */
    private static boolean isOfHurt(Draft draft) {
        return draft.ofHurt || draft.group.whole() == Group.Whole.HARMED;
    }

    /** "A man of 52 died in hospital. The toll is now five": one of the five. */
    private static boolean isNowTold(Draft toll, Draft last) {
        boolean now = last.sentence == toll.sentence - 1 && last.best() == 1;
        for (int i = toll.start; now && i < toll.group.start(); i++) {
            if (toll.scene.tokens().lower(i).equals("now")) {
                return true;
            }
        }
        return false;
    }

    /** "He has died. That brings the number of dead to 12". */
    private static boolean isBroughtAbout(Draft toll, Draft last) {
        Tokens tokens = toll.scene.tokens();
        int first = tokens.sentenceStart(toll.sentence);
        boolean that = tokens.lower(first).equals("that")
                || tokens.lower(first).equals("this")
                || tokens.lower(first).equals("it");
        return that && last.sentence == toll.sentence - 1 && RAISING.contains(tokens.lower(first + 1));
    }

    /** "The toll jumped to 12, with eight civilians killed", "to 26 after two died in hospital": of the 12, of the 26. */
    private void accompanied() {
        for (Draft toll : open()) {
            for (Draft some : open()) {
                String lead = some.scene.tokens().lower(some.start - 1);
                boolean with = some.scene == toll.scene
                        && some.metric == toll.metric
                        && some.sentence == toll.sentence
                        && some.start > toll.start
                        && ACCOMPANYING.contains(lead);
                if (with && (toll.rule.equals("toll") || isNowKnown(toll)) && some.best() < toll.best()) {
                    some.role = Role.SUBSET;
                    some.whole = toll;
                    // A death days after the attack keeps the date of the attack.
                    some.when = toll.when;
                    some.dateGround = toll.dateGround;
                }
            }
        }
    }

    /** "Sixteen are now known to have died", "16 are now confirmed dead": a toll that has grown. */
    private static boolean isNowKnown(Draft toll) {
        Tokens tokens = toll.scene.tokens();
        for (int i = toll.group.end(); i < toll.end; i++) {
            if (tokens.lower(i).equals("now") && KNOWN.contains(tokens.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> open() {
        return Arithmetic.open(drafts);
    }
}
