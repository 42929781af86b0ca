package org.wartally.extract.claim.sum;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Modifier;
import org.wartally.model.Role;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** A number that the report has said before. */
public final class Restatements {

    /** Sentences back to the number that is said again as another's. */
    private static final int REACH = 3;
    /** From here on two events of one report hardly have the same number. */
    private static final int ODD = 10;
    /** From here on they never do, of one region. */
    private static final int RARE = 30;
    /** The same of a number told by its parts. */
    private static final int ODD_LIST = 5;

    private static final Set<String> LEADS = Set.of("in", "at", "near", "on", "outside", "around");

    private final List<Draft> drafts;
    private final Words words;
    private final Map<Scene, Map<Integer, List<Draft>>> bySentence;

    Restatements(List<Draft> drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
        this.bySentence = drafts.stream().collect(groupingBy(d -> d.scene, groupingBy(d -> d.sentence)));
    }

    /** The same number said again: in the title it is a restatement of the text's, in the text of the first. */
    void apply() {
        for (Draft draft : drafts) {
            if (draft.role == Role.TOTAL || draft.role == Role.INCREMENT || draft.role == Role.PART) {
                besides(draft);
                Draft first = original(draft);
                if (first != null) {
                    draft.role = Role.RESTATED;
                    draft.whole = null;
                    draft.first = first;
                }
            }
        }
    }

    /** "Three soldiers were killed and three died in hospital": soldiers too. */
    private void besides(Draft draft) {
        if (draft.group.kind() != Group.Kind.BARE || draft.metric != Metric.KILLED || !isJoined(draft)) {
            return;
        }
        for (Draft other : bySentence.get(draft.scene).get(draft.sentence)) {
            boolean elided = draft.victimType == VictimType.UNKNOWN;
            if (elided && other.metric == draft.metric && isBesides(draft, other)) {
                draft.victimType = other.victimType;
                draft.camp = other.camp;
            }
        }
    }

    private @Nullable Draft original(Draft draft) {
        for (Draft other : drafts) {
            boolean stands = other.role == Role.TOTAL
                    || other.role == Role.SUBSET && isKindOfTitle(draft, other)
                    || other.role == Role.PART
                    || other.role == Role.INCREMENT && draft.scene != other.scene;
            stands |= draft.scene.field() == Field.TITLE
                    && (other.role == Role.RUNNING_TOTAL || other.role == Role.PERIOD_TOTAL);
            // "Three in Izium, two in Lyman and two in Kupiansk": parts of one sum are told once each.
            boolean siblings = other.role == Role.PART && draft.role == Role.PART && other.whole == draft.whole;
            stands &= other.group != draft.group && !(siblings && other.sentence == draft.sentence);
            boolean earlier = draft.scene.field() == Field.TITLE
                    ? other.scene.field() == Field.TEXT
                    : other != draft && other.scene == draft.scene && other.order < draft.order;
            if (stands && earlier && (isSame(draft, other) || isWithoutDoubt(draft, other))) {
                return other;
            }
        }
        return null;
    }

    /** The same although the words seem to tell of another place or day: the one dead by his name, a number too odd to come twice. */
    private boolean isWithoutDoubt(Draft a, Draft b) {
        boolean title = a.scene.field() == Field.TITLE && b.scene != a.scene;
        boolean behind = a.scene == b.scene
                && a.sentence > b.sentence
                && (a.sentence - b.sentence <= REACH || a.best() >= RARE && SameEvent.sameRegion(a, b));
        boolean near = (title || behind) && a.metric == b.metric && a.best() == b.best();
        return near
                && !a.apart
                && !a.group.more()
                && (title || !isFronted(a))
                && SameEvent.sameCamp(a, b)
                && SameEvent.sameType(a, b)
                && SameEvent.sameSide(a, b)
                && (isNameOf(a, b) || isOddNumber(a) && !a.metric.ofWeapons());
    }

    /** "A candidate was killed. Omar Haddad, who was to stand on Saturday, was killed in his office". */
    private boolean isNameOf(Draft a, Draft b) {
        boolean only = drafts.stream()
                .noneMatch(
                        d -> d != b && d.metric == b.metric && d.order < a.order && d.scene == b.scene && d.counts());
        return only && a.isNamed() && !b.isNamed() && a.best() == 1 && b.group.number() == null && !b.isKnown();
    }

    /** "16", "four children, two women and a man". */
    private static boolean isOddNumber(Draft draft) {
        boolean list = false;
        for (int i = draft.group.start(); i < draft.group.end(); i++) {
            list |= draft.scene.tokens().lower(i).equals("and");
        }
        return draft.count.modifier() == Modifier.EXACT && draft.best() >= (list ? ODD_LIST : ODD);
    }

    /** "In the village of Asan three died": told of another place from the first word. */
    private boolean isFronted(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        int first = tokens.sentenceStart(draft.sentence);
        boolean place = draft.scene.place(first + 1) != null
                || draft.scene.place(first + 2) != null
                || draft.scene.date(first + 1) == null;
        return draft.placed && place && LEADS.contains(tokens.lower(first));
    }

    /** "Nine children among the dead" above "20 people were killed, nine of them children". */
    private static boolean isKindOfTitle(Draft title, Draft subset) {
        return title.scene.field() == Field.TITLE
                && title.victimGroup != null
                && (title.victimGroup == subset.victimGroup || subset.victimGroup == null);
    }

    private boolean isSame(Draft a, Draft b) {
        boolean number = a.metric == b.metric
                && a.best() == b.best()
                && (a.best() > 0 || a.scene != b.scene)
                && !SameEvent.isOtherItem(a, b)
                && !(a.scene == b.scene && a.newEvent)
                && (!a.group.more() && !a.ofHurt || b.group.more());
        if (number && isBodyOf(a, b) || isPair(a, b)) {
            return true;
        }
        return number
                && SameEvent.compatible(a, b)
                && !isBesides(a, b)
                && (a.best() > 1
                        || a.scene != b.scene
                        || a.isKnown() && !isSomebodyElse(a, b)
                        || a.group.number() != null && !a.placed && !a.apart
                        || a.noun().equals(b.noun()) && !a.apart
                        || isAnother(a) && isAnother(b));
    }

    /** "One was killed and another injured", said by a second source too. */
    private boolean isAnother(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        return draft.metric == Metric.INJURED
                && (words.is(Words.Class.ANOTHER, tokens, draft.group.start())
                        || words.is(Words.Class.ANOTHER, tokens, draft.group.start() + 1));
    }

    /** "Two were killed and a guard was hurt. Two guards died in the blast while one other was hurt": a number told beside one that is said again. */
    private boolean isPair(Draft a, Draft b) {
        return a.scene == b.scene
                && a.metric == b.metric
                && a.best() == b.best()
                && a.sentence != b.sentence
                && drafts.stream()
                        .anyMatch(d -> d.scene == a.scene
                                && d.sentence == a.sentence
                                && d.metric != a.metric
                                && d.first != null
                                && d.first.sentence == b.sentence);
    }

    /** "Three were killed at once and three died in hospital": each number has a verb of its own. */
    private static boolean isBesides(Draft a, Draft b) {
        return a.scene == b.scene && a.sentence == b.sentence && a.voice == b.voice && isJoined(a) && a.start >= b.end;
    }

    private static boolean isJoined(Draft draft) {
        String lead = draft.scene.tokens().lower(draft.start - 1);
        return lead.equals("and") || lead.equals("while") || draft.rule.startsWith("companion");
    }

    /** "A trader was shot dead on Monday. His body was found on Tuesday." */
    private static boolean isBodyOf(Draft a, Draft b) {
        Tokens tokens = a.scene.tokens();
        boolean known = a.isOfSomebody()
                || tokens.lower(a.group.start()).equals("the")
                        && !tokens.lower(a.group.end()).equals("of");
        return a.scene == b.scene && a.rule.equals("bodies found") && known && a.best() == 1;
    }

    /** "Her driver also died", "his son succumbed": one more than the one of whom it is told. */
    private boolean isSomebodyElse(Draft a, Draft b) {
        if (a.isOfSomebody() && !a.noun().equals(b.noun()) && isSomebodyBetween(a, b)) {
            return true;
        }
        boolean near = a.scene == b.scene && a.sentence == b.sentence && !a.rule.startsWith("companion");
        boolean other = a.isOfSomebody() && !a.noun().equals(b.noun()) && (a.apart || near);
        return a.metric == Metric.KILLED && a.rule.contains("subject") && (other || a.apart && isAnotherName(a, b));
    }

    /** "A guard was wounded. A driver died. His passenger was injured": of the one told of last. */
    private boolean isSomebodyBetween(Draft a, Draft b) {
        return drafts.stream()
                .anyMatch(d -> d.scene == a.scene
                        && d.order > b.order
                        && d.order < a.order
                        && a.sentence - d.sentence <= 1
                        && d.metric.counted() == Metric.Counted.PEOPLE
                        && d.best() == 1);
    }

    /** "Also Ezez Wasie was killed", where the one before has no name in common. */
    private static boolean isAnotherName(Draft a, Draft b) {
        Tokens tokens = a.scene.tokens();
        for (int i = a.group.start(); i < a.group.end(); i++) {
            for (int j = b.start; j < b.end; j++) {
                if (tokens.isCapitalised(i)
                        && tokens.lower(i).equals(b.scene.tokens().lower(j))) {
                    return false;
                }
            }
        }
        return a.isNamed();
    }
}
