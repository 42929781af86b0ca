package org.wartally.extract.claim.where;

import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.place.PlaceMention;
import org.wartally.text.Tokens;

/** Tells where people and weapons were on the way to; each place is asked by its lead, the token before it, its article and its compass. */
public final class Destinations {

    /** Tokens between "brought" and "to Kyiv": "brought by helicopter to". */
    private static final int JOURNEY = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Destinations(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "brought to Kyiv", "flew off towards Belarus", "on the way to Bogota": where somebody was going. */
    boolean is(int lead) {
        if (isTowards(lead)) {
            return true;
        }
        String to = tokens.lower(lead);
        if ((to.equals("to") || to.equals("for")) && isOnCourse(lead - 1)) {
            return true;
        }
        for (int i = lead - 1; (to.equals("to") || to.equals("for")) && i >= Math.max(0, lead - JOURNEY); i--) {
            if (words.is(Words.Class.JOURNEY, tokens, i)) {
                return true;
            }
        }
        return to.equals("into") && isFlightOfOthers(lead);
    }

    /** "On course for Kyiv", "en route to Kyiv". */
    private boolean isOnCourse(int i) {
        return tokens.lower(i).equals("course") && tokens.lower(i - 1).equals("on")
                || tokens.lower(i).equals("route") && tokens.lower(i - 1).equals("en");
    }

    /** "Sent towards Saudi Arabia": where what is launched flies to; not "two flew on towards Poland", of others than those launched. */
    boolean isTarget(Draft launched, PlaceMention mention, int lead) {
        return isTowards(lead)
                && tokens.sentenceOf(mention.start()) == launched.sentence
                && isOneClause(launched.end, mention.start());
    }

    private boolean isTowards(int lead) {
        return tokens.lower(lead).equals("towards") || tokens.lower(lead).equals("toward");
    }

    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ';') || isCount(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Shot down 22, and three more crossed into Belarus": out of the sky that those told before were shot down in. */
    private boolean isFlightOfOthers(int into) {
        boolean flight = words.is(Words.Class.CROSSED, tokens, into - 1)
                || tokens.lower(into - 1).equals("on") && words.is(Words.Class.CROSSED, tokens, into - 2);
        int numbers = 0;
        for (int i = tokens.sentenceStart(tokens.sentenceOf(into)); flight && i < into; i++) {
            numbers += isCount(i) && scene.number(i).core() == i ? 1 : 0;
        }
        return numbers > 1;
    }

    private boolean isCount(int i) {
        NumberMention number = scene.number(i);
        return number != null && number.isCount();
    }
}
