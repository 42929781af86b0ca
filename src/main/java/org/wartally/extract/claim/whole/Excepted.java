package org.wartally.extract.claim.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Count;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** "Except for two, all 30 drones were shot down", "all 30 missiles bar two were stopped": what a fate leaves of all of them. */
public final class Excepted {

    private static final Set<String> ALONE =
            Set.of("bar", "barring", "save", "except", "excepting", "excluding", "minus");

    /** Words in two: "apart from", "except for". */
    private static final Set<String> FIRST = Set.of("apart", "aside", "except", "save", "but", "other");

    private static final Set<String> SECOND = Set.of("from", "for", "than");

    /** Tokens of "with the exception of". */
    private static final int EXCEPTION = 4;
    /** Tokens between an exception and its "all": ", which fell in fields, crews shot down". */
    private static final int REACH = 12;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Excepted(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The groups of a sentence without those that only count exceptions; the same list where there are none. */
    public List<Group> without(List<Group> groups) {
        List<Group> left = new ArrayList<>();
        boolean some = false;
        for (Group group : groups) {
            boolean exception = group.number() != null
                    && lead(group.start()) >= 0
                    && (groups.stream().anyMatch(all -> isOf(group, all)) || isOfPronoun(group));
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

    /** "Apart from two, all were shot down", "shot down every one of them but two"; "all but two" is counted itself. */
    private boolean isOfPronoun(Group exception) {
        int lead = lead(exception.start());
        int sentence = tokens.sentenceOf(lead);
        boolean opens = lead == tokens.sentenceStart(sentence) || !tokens.isWord(lead - 1);
        int end = tokens.sentenceEnd(sentence);
        for (int i = tokens.isMark(exception.end(), ',') && opens ? exception.end() : end;
                i < Math.min(end, exception.end() + REACH);
                i++) {
            if (isAll(i)) {
                return true;
            }
        }
        for (int i = lead - 1; !AllBut.precedes(tokens, exception) && i >= Math.max(0, lead - REACH); i--) {
            if (isAll(i) && isBehind(AllOfThem.end(words, tokens, i), lead)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAll(int i) {
        int end = AllOfThem.end(words, tokens, i);
        return end > 0 && AllOfThem.isAlone(words, tokens, end);
    }

    /** Whether nothing but an exception stands between two tokens: "all of them [except for two] were". */
    boolean reaches(int from, int to) {
        int end = tokens.isMark(to - 1, ',') ? to - 1 : to;
        int start = tokens.isMark(from, ',') ? from + 1 : from;
        NumberMention number = end > start ? scene.number(end - 1) : null;
        return number != null && number.end() == end && lead(number.start()) == start;
    }

    /** Whether a number counts those that are no part of all. */
    boolean is(@Nullable NumberMention number) {
        return number != null && number.isCount() && lead(number.start()) >= 0;
    }

    /** Whether words for an exception begin at a token: "bar two", "except for two", "apart from two". */
    static boolean opens(Tokens tokens, int i) {
        return ALONE.contains(tokens.lower(i))
                || FIRST.contains(tokens.lower(i)) && SECOND.contains(tokens.lower(i + 1));
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
    public void subtract(Draft draft) {
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
        for (int n = all.start() - 1; n >= Math.max(first, all.start() - REACH); n--) {
            NumberMention before = scene.number(n);
            if (before != null) {
                boolean aside = is(before) && tokens.isMark(before.end(), ',');
                int lead = lead(before.start());
                boolean opens = lead == first || aside && !tokens.isWord(lead - 1);
                if (aside && opens) {
                    return before;
                }
                break;
            }
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
    public static boolean isNotAll(Words words, Tokens tokens, Group group) {
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
