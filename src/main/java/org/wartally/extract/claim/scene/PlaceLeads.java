package org.wartally.extract.claim.scene;

import org.wartally.extract.place.PlaceMention;
import org.wartally.text.Tokens;

/** The words right before a place, over its article and compass: "in" of "in the northern Idlib". */
public final class PlaceLeads {

    private final Tokens tokens;
    private final Words words;

    public PlaceLeads(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The token before a place, its article and its compass. */
    public int of(PlaceMention mention) {
        int lead = mention.start() - 1;
        while (lead >= 0 && (words.is(Words.Class.DETERMINER, tokens, lead) || isCompass(tokens.lower(lead)))) {
            lead--;
        }
        return lead;
    }

    public static boolean isCompass(String word) {
        return word.startsWith("north")
                || word.startsWith("south")
                || word.startsWith("east")
                || word.startsWith("west")
                || word.startsWith("central");
    }
}
