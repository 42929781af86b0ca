package org.wartally.extract.claim.elided;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Reads a number behind the newest one of a toll that says what had been counted before: "against nine in the first note". */
public final class OlderNumbers {

    public static final String RULE = "older number of a toll";

    /** Tokens of "had still been put at only" before a number. */
    private static final int LEAD = 8;
    /** Tokens of "had at first been announced" behind a number. */
    private static final int TAIL = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    OlderNumbers(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The older number of what was counted last; null where the words do not say that it is one. */
    @Nullable
    Draft read(Group group, Draft last) {
        int sentence = tokens.sentenceOf(group.start());
        boolean near = last.scene == scene && sentence - last.sentence <= 1 && last.end < group.start();
        boolean alone = group.kind() == Group.Kind.BARE && !group.more() && !tokens.isMark(group.end(), '%');
        if (!near || !alone || group.whole() != null || last.metric.ofWeapons() || last.role != Role.TOTAL) {
            return null;
        }
        if (!(sentence == last.sentence && (isCompared(group) || isRisenFrom(group, last)))
                && !isCountedBefore(group, last)
                && !isAnnouncedBefore(group)
                && !isWrittenBefore(group, last)
                && !isStoodBefore(group, last)
                && !isOfOlderCount(group)) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), RULE);
        draft.role = Role.SUPERSEDED;
        draft.lead = last;
        return draft;
    }

    /** "At dawn it had spoken of nine": told of the event of the newer number, whenever it was counted. */
    public static boolean takesDay(Draft draft) {
        Draft newer = draft.rule.equals(RULE) ? draft.lead : null;
        if (newer == null || newer.scene != draft.scene) {
            return false;
        }
        draft.dated = newer.dated;
        draft.dateGround = newer.dateGround;
        draft.when = newer.when;
        return true;
    }

    /** "Put at 15, against nine in the first note", "now 21, compared with 18 on Saturday"; not of another year, month or raid. */
    private boolean isCompared(Group group) {
        int lead = tokens.lower(group.start() - 1).equals("the") ? group.start() - 2 : group.start() - 1;
        boolean with = tokens.lower(lead).equals("with") || tokens.lower(lead).equals("to");
        boolean compared = tokens.lower(lead).equals("against")
                || tokens.lower(lead).equals("versus")
                || with && tokens.lower(lead - 1).equals("compared");
        int comma = with ? lead - 2 : lead - 1;
        comma -= tokens.lower(comma).equals("as") ? 1 : 0;
        if (!compared || !tokens.isMark(comma, ',')) {
            return false;
        }
        int end = tokens.sentenceEnd(tokens.sentenceOf(lead));
        for (int i = group.end(); i < end && !tokens.isMark(i, ',') && !tokens.isMark(i, ';'); i++) {
            boolean period = scene.date(i) != null && scene.date(i).kind() == DateMention.Kind.PERIOD;
            if (period || words.is(Words.Class.EVENT, tokens, i) || words.is(Words.Class.LONG_AGO, tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** "Had risen to 27, from the 21 that he had announced", "climbed to 27 from the 21 reported on Monday". */
    private boolean isRisenFrom(Group group, Draft last) {
        int the = group.start() - 1;
        int from = the - 1;
        boolean next = from == last.end || from == last.end + 1 && tokens.isMark(last.end, ',');
        if (!next || !tokens.lower(the).equals("the") || !tokens.lower(from).equals("from")) {
            return false;
        }
        return words.has(Words.Class.RISEN, tokens, last.start, last.group.start());
    }

    /** "The first figure was 18", "after an initial report of 18", "at dawn it had still counted nine". */
    private boolean isCountedBefore(Group group, Draft last) {
        int first = clauseStart(group.start(), last);
        boolean counted = false;
        boolean before = false;
        for (int i = group.start() - 1; i >= Math.max(first, group.start() - LEAD); i--) {
            boolean count = isCount(i);
            boolean light = isLight(i) || words.is(Words.Class.OLDER, tokens, i);
            if (!counted && !count && !light) {
                return false;
            }
            counted |= count;
            before |= isHad(i) && (counted || hadStood(i)) || words.is(Words.Class.OLDER, tokens, i);
        }
        return counted && before && isEnded(group.end());
    }

    /** "This morning I wrote of nine", "an hour ago we reported nine": the same speaker, in one sentence with the newer number. */
    private boolean isWrittenBefore(Group group, Draft last) {
        int of = tokens.lower(group.start() - 1).equals("of")
                        || tokens.lower(group.start() - 1).equals("about")
                ? group.start() - 2
                : group.start() - 1;
        boolean self = tokens.lower(of - 1).equals("i") || tokens.lower(of - 1).equals("we");
        boolean said = words.is(Words.Class.SPEECH, tokens, of) || words.is(Words.Class.COUNTING, tokens, of);
        if (!self || !said || !isEnded(group.end())) {
            return false;
        }
        for (int i = clauseStart(group.start(), last); i < of; i++) {
            boolean time = words.is(Words.Class.PART_OF_DAY, tokens, i) || words.is(Words.Class.OLDER, tokens, i);
            if (time || tokens.lower(i).equals("ago") || words.is(Words.Class.FORMERLY, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The toll stands at 16; the evening before it had been 15": what a toll stood at. */
    private boolean isStoodBefore(Group group, Draft last) {
        int verb = group.start() - 1;
        verb -= tokens.lower(verb).equals("at") || tokens.lower(verb).equals("only") ? 1 : 0;
        boolean stood = tokens.lower(verb).equals("been") || tokens.lower(verb).equals("stood");
        boolean toll = last.rule.equals("toll") && tokens.lower(verb - 2).equals("it");
        return stood && toll && isHad(verb - 1) && isEnded(group.end());
    }

    /** "45 had been announced at first", "18 had initially been reported". */
    private boolean isAnnouncedBefore(Group group) {
        boolean counted = false;
        boolean before = false;
        for (int i = group.end() + 1; isHad(group.end()) && i < group.end() + TAIL && tokens.isWord(i); i++) {
            counted |= isCount(i);
            before |= words.is(Words.Class.OLDER, tokens, i) || isAtFirst(i);
        }
        return counted && before;
    }

    /** "29 was the count in our previous bulletin", "the 14 reported earlier included two names twice". */
    private boolean isOfOlderCount(Group group) {
        boolean said = tokens.lower(group.start() - 1).equals("the") && isCount(group.end());
        if (!said && !isCount(words, tokens, group.end())) {
            return false;
        }
        for (int i = group.end() + 1; i < group.end() + TAIL && tokens.isWord(i) && !isOfOthers(i); i++) {
            if (words.is(Words.Class.OLDER, tokens, i)
                    || isAtFirst(i)
                    || said && tokens.lower(i).equals("before")) {
                return true;
            }
        }
        return false;
    }

    /** "The 14 reported missing earlier", "the 14 counted as wounded before": other people than those counted last. */
    private boolean isOfOthers(int i) {
        return words.is(Words.Class.HARMED, tokens, i)
                || words.is(Words.Class.FATE, tokens, i)
                || words.is(Words.Class.SEIZED, tokens, i);
    }

    /** "Was the count", "had been our first figure": whether a number is said to be one of a count. */
    static boolean isCount(Words words, Tokens tokens, int verb) {
        int the = tokens.lower(verb).equals("had") && tokens.lower(verb + 1).equals("been") ? verb + 2 : verb + 1;
        boolean is = words.is(Words.Class.AUXILIARY, tokens, the - 1) && words.is(Words.Class.DETERMINER, tokens, the);
        int noun = words.is(Words.Class.OLDER, tokens, the + 1) ? the + 2 : the + 1;
        return is && words.is(Words.Class.FIGURE, tokens, noun);
    }

    private boolean isHad(int i) {
        return tokens.lower(i).equals("had");
    }

    /** "The count had stood at 12", "the toll had still stood at 12"; not "had reached 12". */
    private boolean hadStood(int had) {
        return tokens.lower(had + 1).equals("stood")
                || tokens.lower(had + 1).equals("been")
                || tokens.lower(had + 2).equals("stood");
    }

    private boolean isAtFirst(int i) {
        return tokens.lower(i).equals("at") && tokens.lower(i + 1).equals("first");
    }

    private boolean isCount(int i) {
        return words.is(Words.Class.SPEECH, tokens, i)
                || words.is(Words.Class.COUNTING, tokens, i)
                || words.is(Words.Class.FIGURE, tokens, i)
                || words.is(Words.Class.ACCOUNT, tokens, i)
                || words.is(Words.Class.TALLIED, tokens, i);
    }

    private boolean isLight(int i) {
        return words.is(Words.Class.AUXILIARY, tokens, i)
                || words.is(Words.Class.HAVE, tokens, i)
                || words.is(Words.Class.TOLL, tokens, i)
                || tokens.lower(i).equals("stood")
                || words.isAdverb(tokens, i)
                || tokens.lower(i).equals("it")
                || tokens.lower(i).equals("only");
    }

    /** "Had counted 18 the night before", "an initial report of 18 on Sunday"; not "had said 18 houses burned". */
    private boolean isEnded(int i) {
        return !tokens.isWord(i)
                || words.is(Words.Class.PREPOSITION, tokens, i)
                || words.is(Words.Class.CONJUNCTION, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i)
                || words.isAdverb(tokens, i)
                || tokens.lower(i).equals("dead");
    }

    private int clauseStart(int token, Draft last) {
        int first = tokens.sentenceStart(tokens.sentenceOf(token));
        int i = token;
        while (i > Math.max(first, last.end) && !tokens.isMark(i - 1, ';') && !tokens.isMark(i - 1, ':')) {
            i--;
        }
        return i;
    }
}
