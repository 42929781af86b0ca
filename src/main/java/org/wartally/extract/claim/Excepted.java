package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Count;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** "Except for two, all 30 drones were shot down", "all 30 missiles bar two were stopped": what a fate leaves of all of them. */
final class Excepted {

    private static final Set<String> ALONE =
            Set.of("bar", "barring", "save", "except", "excepting", "excluding", "minus");

    /** Words in two: "apart from", "except for". */
    private static final Set<String> FIRST = Set.of("apart", "aside", "except", "save", "but", "other");

    private static final Set<String> SECOND = Set.of("from", "for", "than");

    /** Tokens of "with the exception of". */
    private static final int EXCEPTION = 4;

    private final Scene scene;
    private final Tokens tokens;

    Excepted(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The groups of a sentence without those that only count exceptions; the same list where there are none. */
    List<Group> without(List<Group> groups) {
        List<Group> left = new ArrayList<>();
        boolean some = false;
        for (Group group : groups) {
            boolean exception = group.number() != null
                    && lead(group.start()) >= 0
                    && groups.stream().anyMatch(all -> isOf(group, all));
            some |= exception;
            if (!exception) {
                left.add(group);
            }
        }
        return some ? left : groups;
    }

    /** Whether one of two groups counts all, and the other, right before or behind it, those that are none of them. */
    private boolean isOf(Group exception, Group all) {
        if (!isAll(all)) {
            return false;
        }
        boolean before = tokens.isMark(exception.end(), ',') && all.start() == exception.end() + 1;
        boolean opens = tokens.sentenceStart(tokens.sentenceOf(exception.start())) == lead(exception.start());
        return before && opens || isBehind(all.end(), lead(exception.start()));
    }

    /** "All 30 drones bar two were", "all 30 drones, except two, were", "all 30 drones were shot down, except for two". */
    private boolean isBehind(int all, int lead) {
        int end = tokens.isMark(lead - 1, ',') ? lead - 1 : lead;
        boolean behind = all <= end && tokens.sentenceOf(all) == tokens.sentenceOf(lead);
        for (int i = all; behind && i < end; i++) {
            behind = tokens.isWord(i) && scene.number(i) == null;
        }
        return behind;
    }

    private static boolean isAll(Group group) {
        return group.number() != null && group.number().all() && group.count() != null;
    }

    /** Takes from a fate of all of them those that are said to have escaped it. */
    void subtract(Draft draft) {
        Count of = draft.count;
        boolean fate = draft.metric != Metric.LAUNCHED && draft.best() > 0;
        boolean all = fate && (isAll(draft.group) || draft.rule.equals(Alls.RULE));
        NumberMention exception = all ? exception(draft.group) : null;
        if (exception != null && of.high() != null && exception.count().best() < of.best()) {
            draft.count = Count.exact(of.best() - exception.count().best());
            draft.start = Math.min(draft.start, lead(exception.start()));
        }
    }

    private @Nullable NumberMention exception(Group all) {
        int first = tokens.sentenceStart(tokens.sentenceOf(all.start()));
        NumberMention before = tokens.isMark(all.start() - 1, ',') ? scene.number(all.start() - 2) : null;
        if (before != null && before.end() == all.start() - 1 && lead(before.start()) == first) {
            return before;
        }
        int i = all.end() + 1;
        int end = tokens.sentenceEnd(tokens.sentenceOf(all.start()));
        while (i < end && scene.number(i) == null) {
            i++;
        }
        NumberMention behind = i < end ? scene.number(i) : null;
        boolean excepted = behind != null && behind.isCount() && lead(behind.start()) >= 0;
        return excepted && isBehind(all.end(), lead(behind.start())) ? behind : null;
    }

    /** The token at which the words for an exception begin that lead to a number; -1 where none do. */
    private int lead(int number) {
        int word = number - 1;
        if (tokens.lower(word).equals("of") && tokens.lower(word - 1).equals("exception")) {
            return word - EXCEPTION + 1;
        }
        if (SECOND.contains(tokens.lower(word)) && FIRST.contains(tokens.lower(word - 1))) {
            return word - 1;
        }
        return ALONE.contains(tokens.lower(word)) || isBut(word) ? word : -1;
    }

    /** "Not all 30 drones", "almost every one of the 16": nobody tells how many. */
    static boolean isNotAll(Words words, Tokens tokens, Group group) {
        int lead = group.start() - 1;
        return isAll(group)
                && (tokens.lower(lead).equals("not")
                        || tokens.lower(lead).equals("virtually")
                        || words.is(Words.Class.NEARLY, tokens, lead));
    }

    /** "All 30 drones but two"; not "but two were lost", which goes on with a clause of its own. */
    private boolean isBut(int word) {
        return tokens.lower(word).equals("but") && !tokens.isMark(word - 1, ',');
    }
}
