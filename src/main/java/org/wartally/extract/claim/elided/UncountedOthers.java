package org.wartally.extract.claim.elided;

import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** Tells numbers that are some of others than those counted before: of people arrested, freed or alive, of entries in a list. */
public final class UncountedOthers {

    /** Tokens of "and seven leaders" before a comma. */
    private static final int LISTED = 4;

    /** Tokens of "who works at the town's only hospital" between "one of them" and "said". */
    private static final int ASIDE = 12;

    /** Tokens of "of the 50 hostages still in the city" before the verb. */
    private static final int SUBJECT = 8;
    /** Tokens of "still thought to be" before "alive". */
    private static final int BELIEVED = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    UncountedOthers(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "Nine were killed while four others were whisked away": what became of the others no dictionary knows. */
    boolean isClause(Group group) {
        String lead = tokens.lower(group.start() - 1);
        boolean clause = lead.equals("while") || lead.equals("and") || lead.equals("but");
        int verb = group.end() + 1;
        return clause
                && tokens.lower(group.end() - 1).equals("others")
                && words.is(Words.Class.AUXILIARY, tokens, group.end())
                && tokens.lower(verb).endsWith("ed")
                && !words.is(Words.Class.HARMED, tokens, verb);
    }

    /**
     * "One was wounded, and seven leaders, including his brother, were arrested", "arrested 21 citizens, among them a lawyer": some of
     * those who are not counted here.
     */
    boolean isBehind(int comma, List<Draft> before) {
        int i = comma - 1;
        while (tokens.isMark(comma, ',') && i > comma - LISTED && scene.number(i) == null) {
            i--;
        }
        NumberMention number = tokens.isMark(comma, ',') ? scene.number(i) : null;
        boolean clause = number != null
                && number.isCount()
                && (tokens.lower(number.start() - 1).equals("and") || isTreated(number.start() - 1));
        return clause
                && before.stream()
                        .noneMatch(d -> d.scene == scene && d.start <= number.start() && number.start() < d.end);
    }

    /** "Rests on 1,114 entries, of which 63": some of what is no figure. */
    boolean isOfUncounted(int lead, Group group, List<Draft> before) {
        int comma = lead - 1;
        if (comma == group.start() - 1 || !tokens.isMark(comma, ',')) {
            return false;
        }
        int first = tokens.sentenceStart(tokens.sentenceOf(comma));
        for (int i = comma - 1; i >= Math.max(first, comma - LISTED); i--) {
            NumberMention number = scene.number(i);
            if (number != null && number.isCount() && scene.date(i) == null) {
                int at = i;
                return before.stream().noneMatch(d -> d.scene == scene && d.start <= at && at < d.end);
            }
        }
        return false;
    }

    /** "Ten were taken hostage", "two were arrested": told of others than those counted before. */
    boolean isTreated(int i) {
        int verb = words.isAdverb(tokens, i) ? i + 1 : i;
        return words.is(Words.Class.SEIZED, tokens, verb)
                || words.is(Words.Class.UPROOTED, tokens, verb)
                || words.is(Words.Class.FATE, tokens, verb)
                || words.is(Words.Class.ALIVE, tokens, verb)
                || tokens.lower(verb).equals("rescued")
                || tokens.lower(verb).equals("taken") && words.is(Words.Class.SEIZED, tokens, verb + 1)
                || tokens.lower(verb).equals("taken") && tokens.lower(verb + 1).equals("as");
    }

    /** "One of them, a teacher of 52, said", "said one of them": somebody who speaks of the others. */
    boolean isSpeaking(Group group) {
        boolean one = group.whole() == Group.Whole.PRONOUN
                && group.count() != null
                && group.count().best() == 1;
        if (one && words.is(Words.Class.SPEECH, tokens, group.start() - 1)) {
            return true;
        }
        int comma = group.end() + 1;
        while (one && tokens.isMark(group.end(), ',') && comma < group.end() + ASIDE && !tokens.isMark(comma, ',')) {
            comma++;
        }
        int verb = comma + 1;
        return one
                && tokens.isMark(group.end(), ',')
                && tokens.isMark(comma, ',')
                && tokens.sentenceOf(verb) == tokens.sentenceOf(group.start())
                && (words.is(Words.Class.SPEECH, tokens, verb) || words.is(Words.Class.SAYING, tokens, verb));
    }

    /** "Seven of these were found alive", "two survived", "20 of the 50 hostages still in the city are alive". */
    boolean isAlive(int verb) {
        if (isStillAlive(verb)) {
            return true;
        }
        boolean found = tokens.lower(verb + 1).equals("found") && words.is(Words.Class.ALIVE, tokens, verb + 2);
        // "One of them recalled": somebody who speaks.
        boolean speaks = words.is(Words.Class.SPEECH, tokens, verb) || words.is(Words.Class.SAYING, tokens, verb);
        return speaks && !words.is(Words.Class.AUXILIARY, tokens, verb)
                || words.is(Words.Class.AUXILIARY, tokens, verb) && found
                || tokens.lower(verb).equals("survived");
    }

    /** "Hostages still in the city are alive", "captives are thought to be alive": said of them in their own clause. */
    private boolean isStillAlive(int from) {
        int i = from;
        while (i < from + SUBJECT && tokens.isWord(i) && !words.is(Words.Class.AUXILIARY, tokens, i)) {
            i++;
        }
        boolean be = words.is(Words.Class.AUXILIARY, tokens, i);
        for (int alive = i + 1; be && alive <= i + BELIEVED && tokens.isWord(alive); alive++) {
            if (words.is(Words.Class.ALIVE, tokens, alive)) {
                return true;
            }
        }
        return false;
    }
}
