package org.wartally.extract.claim.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/**
 * Places with two bare numbers each, behind one told in words: "Donetsk region: four dead, 17 hurt. Sumy region: one, 11.", "one was
 * killed and four were hurt in Kharkiv region, in Sumy region one and three".
 */
public final class PlacePairs {

    private static final String RULE = "dead and hurt of a place";

    /** Tokens of "Dnipropetrovsk region, Nikopol district". */
    private static final int NAME = 6;

    private static final Set<Metric> TOLD = Set.of(Metric.KILLED, Metric.INJURED);

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public PlacePairs(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The figures of a sentence that is nothing but a place and its pair; none where the sentence before told no pair in words. */
    public List<Draft> read(int from, int to, List<Group> groups, List<Draft> before) {
        int colon = colon(from, to);
        NumberMention first = colon < 0 ? null : scene.number(colon + 1);
        NumberMention second = first == null ? null : joined(first.end());
        if (second == null || !isEnd(second.end(), to) || !isPlain(first) || !isPlain(second)) {
            return List.of();
        }
        List<Metric> metrics = told(from, before);
        return metrics.isEmpty()
                ? List.of()
                : List.of(draft(from, first, metrics.get(0), groups), draft(from, second, metrics.get(1), groups));
    }

    /** The number behind a comma or "and". */
    private @Nullable NumberMention joined(int joint) {
        boolean joined = tokens.isMark(joint, ',') || tokens.lower(joint).equals("and");
        return joined ? scene.number(joint + 1) : null;
    }

    /** The figures of places that follow in a sentence that tells one pair in words. */
    public List<Draft> fronted(int from, int to, List<Group> groups, List<Draft> bound) {
        List<Draft> found = new ArrayList<>();
        for (int i = from + 1; i < to && bound.size() > 1; i++) {
            int number = opensPair(i) ? behindPlace(i + 2, to) : -1;
            NumberMention first = number < 0 ? null : scene.number(number);
            NumberMention second =
                    first == null || !tokens.lower(first.end()).equals("and") ? null : joined(first.end());
            boolean closes = second != null && !tokens.isWord(second.end()) && !tokens.isMark(second.end(), '%');
            if (!closes || !isPlain(first) || !isPlain(second)) {
                continue;
            }
            int mark = i;
            List<Draft> before = bound.stream().filter(d -> d.end <= mark).toList();
            List<Metric> metrics = pair(before);
            if (!metrics.isEmpty()) {
                found.add(draft(i + 1, first, metrics.get(0), groups));
                found.add(draft(second.start(), second, metrics.get(1), groups));
            }
        }
        return found;
    }

    /** ", in", "; in", "and in". */
    private boolean opensPair(int i) {
        boolean parts = tokens.isMark(i, ',')
                || tokens.isMark(i, ';')
                || tokens.lower(i).equals("and");
        return parts && tokens.lower(i + 1).equals("in");
    }

    /** The token behind "Sumy region", "the Sumy region,"; -1 where no place stands. */
    private int behindPlace(int start, int to) {
        int first = tokens.lower(start).equals("the") ? start + 1 : start;
        int i = first;
        while (i < Math.min(to, first + NAME) && isName(i)) {
            i++;
        }
        int number = tokens.isMark(i, ',') ? i + 1 : i;
        if (i == first || scene.number(number) == null) {
            return -1;
        }
        boolean place = false;
        for (int p = first; p < i; p++) {
            place |= scene.place(p) != null;
        }
        return place ? number : -1;
    }

    /** The colon or dash behind "Sumy region"; -1 where the sentence opens with anything but a place. */
    private int colon(int from, int to) {
        int first = tokens.isWord(from) ? from : from + 1;
        int mark = first;
        while (mark < Math.min(to, from + NAME) && !isMark(mark)) {
            mark++;
        }
        // Which words name places is costly to know: most sentences are told to hold no such pair without.
        if (!isMark(mark) || scene.number(mark + 1) == null) {
            return -1;
        }
        boolean place = false;
        for (int i = first; i < mark; i++) {
            if (!isName(i)) {
                return -1;
            }
            // "Anna: 12, 15" may be ages.
            place |= scene.place(i) != null || words.is(Words.Class.AREA, tokens, i);
        }
        return place ? mark : -1;
    }

    private boolean isMark(int i) {
        return tokens.isMark(i, ':') || tokens.isMark(i, '\u2013') || tokens.isMark(i, '\u2014');
    }

    private boolean isName(int i) {
        return scene.number(i) == null
                && (tokens.isCapitalised(i)
                        || words.is(Words.Class.AREA, tokens, i)
                        || scene.place(i) != null
                        || tokens.isMark(i, '-') && tokens.isJoined(i));
    }

    private boolean isEnd(int i, int to) {
        return i >= to || i == to - 1 && !tokens.isWord(i) && !tokens.isNumber(i);
    }

    private static boolean isPlain(NumberMention number) {
        return number.start() == number.core() && number.count().high() != null;
    }

    /** What the last two figures count, in their order, where they are the dead and the hurt of the sentence right before. */
    private List<Metric> told(int from, List<Draft> before) {
        boolean near = !before.isEmpty()
                && before.get(before.size() - 1).scene == scene
                && tokens.sentenceOf(from) - before.get(before.size() - 1).sentence == 1;
        return near ? pair(before) : List.of();
    }

    /** What the last two figures count, in their order, where one sentence tells the dead and the hurt; else nothing. */
    private List<Metric> pair(List<Draft> before) {
        int last = before.size() - 1;
        if (last < 1) {
            return List.of();
        }
        Draft first = before.get(last - 1);
        Draft second = before.get(last);
        boolean near = second.scene == scene && first.scene == scene && first.sentence == second.sentence;
        boolean numbers = first.group.number() != null && second.group.number() != null;
        boolean pair = TOLD.contains(first.metric) && TOLD.contains(second.metric) && first.metric != second.metric;
        return near && numbers && pair ? List.of(first.metric, second.metric) : List.of();
    }

    private Draft draft(int from, NumberMention number, Metric metric, List<Group> groups) {
        Group known =
                groups.stream().filter(g -> g.number() == number).findFirst().orElse(null);
        Group group = known == null ? Group.bare(number) : known;
        return new Draft(scene, group, metric, from, number.end(), RULE);
    }
}
