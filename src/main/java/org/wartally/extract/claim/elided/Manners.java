package org.wartally.extract.claim.elided;

import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Numbers behind that of all which tell how, when or where on the spot some of these were harmed: "13 died, nine at once and four
 * the next day", "three in one family"; not those of another place or day, which add up.
 */
public final class Manners {

    /** Tokens of "in the same house", "on the way to hospital". */
    private static final int REACH = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Manners(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a bare number is some of the one before it in its sentence. */
    boolean is(Group group, Draft lead, List<Draft> before) {
        boolean some = group.kind() == Group.Kind.BARE
                && group.whole() == null
                && lead.group.number() != null
                && lead.metric.counted() == Metric.Counted.PEOPLE
                && lead.sentence == tokens.sentenceOf(group.start())
                && lead.role == Role.TOTAL
                && !lead.rule.equals(NextOfList.RULE)
                && group.count().best() < lead.best();
        return some && (isFirst(group, lead) || isNext(group, lead, before));
    }

    /** ", nine at once", ": three in one family": nothing of the kind is told of all. */
    private boolean isFirst(Group group, Draft lead) {
        int mark = group.start() - 1;
        boolean opens = tokens.isMark(mark, ',') || tokens.isMark(mark, ':') || tokens.isMark(mark, '-');
        if (!opens) {
            return false;
        }
        return isAtOnce(group.end()) ? !isAtOnce(lead.end) : isHere(group.end()) && !isLocated(lead.end, mark);
    }

    /** "and four the next day", ", two in hospital" behind the first of the kind. */
    private boolean isNext(Group group, Draft lead, List<Draft> before) {
        Draft last = before.get(before.size() - 1);
        int mark = group.start() - 1;
        boolean joined = tokens.isMark(mark, ',') || tokens.lower(mark).equals("and");
        long told = before.stream()
                .filter(d -> d.whole == lead && d.sentence == lead.sentence)
                .mapToLong(Draft::best)
                .sum();
        return joined
                && last.role == Role.SUBSET
                && last.whole == lead
                && last.sentence == lead.sentence
                && told + group.count().best() <= lead.best()
                && (isAtOnce(group.end()) || isHere(group.end()) || scene.date(group.end()) != null);
    }

    /** "At once", "on the spot", "instantly". */
    private boolean isAtOnce(int i) {
        for (int j = i; j < i + REACH && tokens.isWord(j) && !tokens.isCapitalised(j); j++) {
            if (words.is(Words.Class.AT_ONCE, tokens, j)) {
                return true;
            }
        }
        return false;
    }

    /** "In one family", "at the gate": a place that has no name. */
    private boolean isHere(int i) {
        if (!words.is(Words.Class.LIST_LOCATIVE, tokens, i)) {
            return false;
        }
        boolean named = false;
        for (int j = i + 1; j < i + REACH && tokens.isWord(j); j++) {
            named |= tokens.isCapitalised(j) || scene.place(j) != null || scene.date(j) != null;
        }
        return !named;
    }

    /** Whether a place or day of its own is told of all. */
    private boolean isLocated(int from, int to) {
        boolean located = false;
        for (int i = from; i < to; i++) {
            located |=
                    words.is(Words.Class.LIST_LOCATIVE, tokens, i) || scene.place(i) != null || scene.date(i) != null;
        }
        return located;
    }
}
