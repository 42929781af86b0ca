package org.wartally.extract.claim.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Lists whose verb stands at their end: "four people in Kherson, two in Beryslav and one in Antonivka were killed". */
public final class EndLists {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public EndLists(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The items before the first figure of a sentence, where they and it are one list of numbers and places. */
    public List<Draft> read(List<Group> groups, List<Draft> bound, Set<Group> taken) {
        List<Draft> items = new ArrayList<>();
        Draft last = bound.isEmpty() ? null : bound.get(0);
        boolean subject = last != null
                && last.metric.counted() == Metric.Counted.PEOPLE
                && last.group.number() != null
                && last.rule.contains("subject");
        Group next = subject ? last.group : null;
        for (int g = next == null ? -1 : Group.indexOf(groups, next) - 1; g >= 0; g--) {
            Group group = groups.get(g);
            boolean number = group.number() != null
                    && group.whole() == null
                    && (group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.PEOPLE)
                    && !taken.contains(group);
            if (!number || !isStep(group.end(), next.start(), items.isEmpty())) {
                return List.of();
            }
            items.add(0, new Draft(scene, group, last.metric, group.start(), group.end(), "list before its verb"));
            next = group;
        }
        return next != null && opens(next.start()) ? items : List.of();
    }

    /** "In Kherson, two", "and in Antonivka": nothing but a place and what joins the items. */
    private boolean isStep(int from, int to, boolean closing) {
        boolean place = false;
        boolean and = false;
        boolean comma = false;
        for (int i = from; i < to; i++) {
            place |= words.is(Words.Class.LIST_LOCATIVE, tokens, i) && tokens.isCapitalised(i + 1);
            and |= tokens.lower(i).equals("and");
            comma |= tokens.isMark(i, ',');
            if (!isPlace(i) && !tokens.lower(i).equals("and") && !tokens.isMark(i, ',')) {
                return false;
            }
        }
        return place && (and || comma && !closing);
    }

    private boolean isPlace(int i) {
        return words.is(Words.Class.LIST_LOCATIVE, tokens, i)
                || tokens.isCapitalised(i)
                || scene.place(i) != null
                || words.is(Words.Class.AREA, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i);
    }

    /** Whether the list stands at the head of its sentence, behind a day or place at most. */
    private boolean opens(int start) {
        for (int i = tokens.sentenceStart(tokens.sentenceOf(start)); i < start; i++) {
            boolean time = scene.date(i) != null || words.is(Words.Class.TIME_LEAD, tokens, i);
            if (!isPlace(i) && !time && !tokens.isMark(i, ',')) {
                return false;
            }
        }
        return true;
    }
}
