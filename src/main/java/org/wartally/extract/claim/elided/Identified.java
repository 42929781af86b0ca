package org.wartally.extract.claim.elided;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.AmongThose;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Harmed;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Tells who the harmed were: "the dead were two teachers", "among the 14 killed were three officers". */
public final class Identified {

    /** Rule of those whom no number before counts. */
    static final String RULE = "who the harmed were";

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Identified(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "The dead were a couple and a technician", where no number of them stands before. */
    @Nullable
    Draft read(Group group) {
        String harmed = harmed(group.start() - 2);
        Metric metric = Harmed.metric(words, harmed);
        return harmed.equals("they") ? null : new Draft(scene, group, metric, group.start(), group.end(), RULE);
    }

    /** "The dead were two teachers", "they were two brothers", "among the 14 killed were three officers", "among the dead: two teachers": who the harmed are. */
    boolean is(int verb) {
        boolean are = tokens.lower(verb).equals("were") || tokens.lower(verb).equals("are");
        int subject = verb - 1;
        boolean colon = tokens.isMark(verb, ':');
        if (subject < 0 || !colon && !words.is(Words.Class.AUXILIARY, tokens, verb)) {
            return false;
        }
        if (isAmongNumber(subject) || AmongThose.opens(words, tokens, verb)) {
            return true;
        }
        if (!are && !(colon && tokens.lower(subject - 2).equals("among"))) {
            return false;
        }
        boolean opens = subject - 1 < tokens.sentenceStart(tokens.sentenceOf(verb)) || tokens.isMark(subject - 1, ';');
        boolean they = tokens.lower(subject).equals("they") && opens;
        boolean harmed =
                words.is(Words.Class.HARMED, tokens, subject) && words.is(Words.Class.DETERMINER, tokens, subject - 1);
        return they || harmed || isThoseWhoDied(subject);
    }

    /** "Those who died were": with nothing but a mark before. */
    private boolean isThoseWhoDied(int died) {
        return AmongThose.isDied(tokens, died)
                && tokens.lower(died - 1).equals("who")
                && tokens.lower(died - 2).equals("those")
                && (died - 2 == tokens.sentenceStart(tokens.sentenceOf(died)) || !tokens.isWord(died - 3));
    }

    /** What was done to those whom a word names: "dead" for "died". */
    String harmed(int i) {
        return AmongThose.isDied(tokens, i) ? "dead" : tokens.lower(i);
    }

    /** "Among the 14 killed": a number of the harmed whom it is told of; not "among the 14 people", which no verb has counted. */
    private boolean isAmongNumber(int harmed) {
        NumberMention number = words.is(Words.Class.HARMED, tokens, harmed) ? scene.number(harmed - 1) : null;
        int lead = number == null ? -1 : number.start() - 1;
        lead -= lead > 0 && words.is(Words.Class.DETERMINER, tokens, lead) ? 1 : 0;
        return lead >= 0 && tokens.lower(lead).equals("among");
    }
}
