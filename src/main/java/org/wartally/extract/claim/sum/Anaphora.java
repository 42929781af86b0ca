package org.wartally.extract.claim.sum;

import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.elided.NextOfList;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.model.Metric;
import org.wartally.model.Role;

/** Numbers whose own words say how they stand to those before: "the two", "altogether 47", "later reports". */
public final class Anaphora {

    /** Sentences within which parts of one number follow each other. */
    private static final int REACH = 2;

    /** Nouns that may mean attackers too. */
    private static final Set<String> ANYBODY = Set.of("people", "persons", "individuals", "men", "others", "members");

    /** Sentences between the number of the hurt and "four remain in hospital". */
    private static final int REMAINING = 3;

    private final List<Draft> drafts;

    Anaphora(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** What can be told before the sums are read. */
    void apply() {
        for (Draft draft : drafts) {
            // "Five in Kherson and the other four in Beryslav": the next of a list, which the sums tell.
            boolean known = draft.definite && !draft.rule.equals(NextOfList.RULE);
            if ((known || draft.inCare) && isOpen(draft) && !draft.otherEvent) {
                pointBack(draft);
            } else if (draft.later && isOpen(draft) && !draft.group.more()) {
                supersede(draft);
            } else if (draft.ofAll && isOpen(draft) && !draft.apart) {
                gather(draft);
            }
        }
    }

    /** "Gunmen killed three. The two fighters killed ...": some of those. */
    private void pointBack(Draft draft) {
        for (int d = drafts.indexOf(draft) - 1; d >= 0; d--) {
            Draft whole = drafts.get(d);
            boolean same = isBefore(whole, draft)
                    && whole.role.counting()
                    && whole.best() >= draft.best()
                    && SameEvent.sameCamp(whole, draft)
                    && !isOfTheOthers(whole, draft)
                    && !isAsManyOthers(whole, draft)
                    && (draft.definite || isRightBefore(whole, draft) || isRemaining(whole, draft));
            if (same) {
                draft.role = whole.best() == draft.best() ? Role.RESTATED : Role.SUBSET;
                draft.whole = whole.best() == draft.best() ? null : all(whole, draft);
                if (draft.inCare && isRemaining(whole, draft)) {
                    follow(whole, draft);
                }
                return;
            }
        }
    }

    /** "Five of the injured are children, and two people are in intensive care": of the injured, not of the children. */
    private static Draft all(Draft whole, Draft draft) {
        boolean some = draft.inCare && draft.group.kind() == Group.Kind.PEOPLE && whole.role == Role.SUBSET;
        return some && whole.whole != null ? whole.whole : whole;
    }

    /** "Four officials were killed. The two attackers were shot dead": none of the four. */
    private static boolean isOfTheOthers(Draft whole, Draft draft) {
        boolean anybody = whole.group.kind() == Group.Kind.BARE || ANYBODY.contains(whole.noun());
        return draft.camp == Draft.Camp.REBELS && whole.camp != Draft.Camp.REBELS && !anybody;
    }

    /** "Two men were found dead. The two other men were found dead in the next village": as many again. */
    private static boolean isAsManyOthers(Draft whole, Draft draft) {
        return draft.group.more() && draft.group.kind() != Group.Kind.BARE && whole.best() == draft.best();
    }

    /** "Eight were hurt. Two are in hospital": in one sentence, or at the head of the next. */
    private static boolean isRightBefore(Draft whole, Draft draft) {
        int first = draft.scene.tokens().sentenceStart(draft.sentence);
        return whole.sentence == draft.sentence || whole.sentence == draft.sentence - 1 && draft.start == first;
    }

    /** "A further 28 were injured. Most have gone home, but four remain in intensive care": of those hurt a few sentences before. */
    private static boolean isRemaining(Draft whole, Draft draft) {
        boolean remain = false;
        for (int i = draft.group.end(); i < draft.end; i++) {
            String lower = draft.scene.tokens().lower(i);
            remain |= lower.startsWith("remain") || lower.equals("still");
        }
        return remain && whole.metric == draft.metric && draft.sentence - whole.sentence <= REMAINING;
    }

    /** They were hurt where and when all of them were, not where and since when they lie in hospital. */
    private static void follow(Draft whole, Draft draft) {
        draft.where = whole.where;
        draft.placeGround = whole.placeGround;
        draft.when = whole.when;
        draft.dateGround = whole.dateGround;
    }

    /** "At least 15 died. Later reports indicated 55": the newer number replaces the older ones. */
    private void supersede(Draft draft) {
        for (Draft old : drafts) {
            if (isEarlier(old, draft) && isOpen(old) && old.best() <= draft.best() && isOfTheSame(old, draft)) {
                old.role = Role.SUPERSEDED;
            }
        }
    }

    /** "Altogether 47 were killed": those told before are some of them, or its parts where they add up. */
    private void gather(Draft all) {
        List<Draft> before = drafts.stream()
                .filter(d -> isBefore(d, all) && isOpen(d) && isOfTheSame(d, all))
                .toList();
        long sum = before.stream().mapToLong(Draft::best).sum();
        if (sum <= all.best()) {
            for (Draft part : before) {
                part.role = sum == all.best() && before.size() > 1 ? Role.PART : Role.SUBSET;
                part.whole = all;
            }
        }
    }

    /** "Of 14 dead, six were killed in the east. Five others were killed in the centre": the next of the parts, while the sum allows. */
    void chain() {
        for (Draft draft : drafts) {
            Draft last = last(draft);
            boolean part = last != null
                    && last.role == Role.SUBSET
                    && last.whole != null
                    && isOpen(draft)
                    && draft.whole == null
                    && isTold(last)
                    && isOfTheSame(draft, last.whole)
                    && SameEvent.inside(draft, last.whole);
            if (part && sum(last.whole) + draft.best() <= last.whole.best()) {
                draft.role = Role.SUBSET;
                draft.whole = last.whole;
            }
        }
    }

    private long sum(Draft whole) {
        return drafts.stream()
                .filter(d -> d.whole == whole && d.role == Role.SUBSET && isTold(d))
                .mapToLong(Draft::best)
                .sum();
    }

    /** With a verb of its own, not "three of them". */
    private static boolean isTold(Draft draft) {
        return !draft.rule.startsWith("some");
    }

    private Draft last(Draft draft) {
        for (int d = drafts.indexOf(draft) - 1; d >= 0; d--) {
            Draft before = drafts.get(d);
            if (isBefore(before, draft) && isTold(before)) {
                return draft.sentence - before.sentence <= REACH ? before : null;
            }
        }
        return null;
    }

    private static boolean isBefore(Draft before, Draft draft) {
        return isEarlier(before, draft) && draft.metric.counted() == Metric.Counted.PEOPLE;
    }

    private static boolean isEarlier(Draft before, Draft draft) {
        return before != draft
                && before.scene == draft.scene
                && before.order < draft.order
                && before.metric == draft.metric;
    }

    private static boolean isOpen(Draft draft) {
        return draft.role == Role.TOTAL || draft.role == Role.INCREMENT;
    }

    private static boolean isOfTheSame(Draft a, Draft b) {
        return SameEvent.sameType(a, b)
                && SameEvent.sameSide(a, b)
                && SameEvent.sameWeapon(a, b)
                && SameEvent.sameDay(a, b);
    }
}
