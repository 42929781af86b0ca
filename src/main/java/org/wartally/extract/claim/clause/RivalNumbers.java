package org.wartally.extract.claim.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Reads a number that another speaker gives for what was counted last: "police said ten had died; a teacher told a radio it was 13". */
public final class RivalNumbers {

    /** Rule of the 13. */
    public static final String RULE = "figure of another speaker";

    private static final Set<String> CONTRASTS = Set.of("but", "while", "whereas", "where", "although", "though");
    private static final Set<String> SUBJECTS = Set.of("it", "there", "they");

    /** Tokens of "it was at least" before a number. */
    private static final int LEAD = 6;
    /** Tokens between "told" and "it": "reporters in the city that". */
    private static final int SPEAKING = 7;
    /** Tokens of ", the provincial hospital at" before a number. */
    private static final int SPEAKER = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public RivalNumbers(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The number of another speaker; null where nobody else is said to count. */
    @Nullable
    public Draft read(Group group, Draft last) {
        boolean alone = group.kind() == Group.Kind.BARE && group.whole() == null && !group.more();
        boolean here = last.scene == scene
                && last.sentence == tokens.sentenceOf(group.start())
                && last.end < group.start()
                && last.group.number() != null;
        if (alone && here && isOr(group, last)) {
            return new Draft(scene, group, last.metric, group.start(), group.end(), RULE);
        }
        int it = alone && here && !last.metric.ofWeapons() && !tokens.isWord(group.end()) ? subject(group) : -1;
        boolean other = it > last.end && isSaid(it, last.end);
        return other ? new Draft(scene, group, last.metric, group.start(), group.end(), RULE) : null;
    }

    /** "19 people dead, or 22 according to the opposition". */
    private boolean isOr(Group group, Draft last) {
        return tokens.lower(group.start() - 1).equals("or")
                && tokens.lower(group.end()).equals("according")
                && last.metric.counted() == Metric.Counted.PEOPLE;
    }

    /** "It was 13", "the number was 13", "there were 13": the first token; negative where another stands before the number. */
    private int subject(Group group) {
        int i = group.start() - 1;
        boolean are = false;
        while (i > group.start() - LEAD
                && (words.is(Words.Class.AUXILIARY, tokens, i)
                        || words.is(Words.Class.HAVE, tokens, i)
                        || words.is(Words.Class.TOLL, tokens, i))) {
            are = true;
            i--;
        }
        boolean number = words.is(Words.Class.FIGURE, tokens, i) || SUBJECTS.contains(tokens.lower(i));
        return are && number ? i : -1;
    }

    /** Whether somebody speaks between a contrast and the subject: "; a teacher told a radio it". */
    private boolean isSaid(int subject, int from) {
        boolean said = false;
        for (int i = subject - 1; i >= Math.max(from, subject - SPEAKING); i--) {
            said |= words.is(Words.Class.SPEECH, tokens, i) || words.is(Words.Class.SAYING, tokens, i);
        }
        return said && isContrasted(from, subject);
    }

    /** "; residents spoke of more than", "but residents spoke of". */
    private boolean isContrasted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ';') || CONTRASTS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Officials put the toll at 40; residents spoke of 60", "the army put it at 40, the hospital at 62": whether the second is another's. */
    boolean isBetween(Group first, Group second) {
        int lead = second.start() - 1;
        boolean spoken = false;
        for (int i = first.end(); i < second.start(); i++) {
            if (tokens.lower(i).equals("i") || tokens.lower(i).equals("we")) {
                // "The number has grown to 14; this morning I wrote of nine": the same speaker.
                return false;
            }
            spoken |= words.is(Words.Class.SPEECH, tokens, i)
                    || words.is(Words.Class.COUNTING, tokens, i)
                    || words.is(Words.Class.TALLIED, tokens, i);
        }
        if (spoken) {
            return isContrasted(first.end(), second.start());
        }
        String same = tokens.lower(lead);
        boolean speaker = same.equals("at")
                && tokens.lower(first.start() - 1).equals("at")
                && lead - first.end() <= SPEAKER
                && lead - first.end() > 1;
        int noun = tokens.isMark(first.end(), ',') ? first.end() + 1 : first.end() + 2;
        return speaker
                && tokens.isMark(noun - 1, ',') | tokens.lower(noun - 1).equals("and")
                && (words.is(Words.Class.DETERMINER, tokens, noun) || tokens.isCapitalised(noun));
    }
}
