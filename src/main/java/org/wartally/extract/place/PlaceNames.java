package org.wartally.extract.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wartally.text.Tokens;

/**
 * The words of a text that may name places, found before anybody asks which places these are. Most words are told to name
 * none by this alone, and a text of which no more is asked is spared the choice among namesakes.
 */
public final class PlaceNames {

    private final Tokens tokens;
    private final List<Spot> spots;
    /** The tokens that a mention can cover. */
    private final BitSet covered = new BitSet();

    PlaceNames(Tokens tokens, List<Spot> spots, Links links) {
        this.tokens = tokens;
        this.spots = List.copyOf(spots);
        Spot last = null;
        for (Spot spot : spots) {
            if (mayBePlace(spot)) {
                boolean chained = last != null && links.mayLink(last.end, spot.start);
                // Behind the last word a bracket may close that the chain has opened.
                covered.set(chained ? Math.min(last.end, spot.start) : spot.start, spot.end + 1);
            }
            last = mayBePlace(spot) ? spot : null;
        }
    }

    /** Unknown names become places only where a level word or a preposition says that they are. */
    private static boolean mayBePlace(Spot spot) {
        return spot.isKnown() || spot.level != null || spot.located;
    }

    /** Whether a token can be part of the name of a place; no mention covers any other. */
    public boolean mayCover(int token) {
        return token >= 0 && covered.get(token);
    }

    Tokens tokens() {
        return tokens;
    }

    /** In reading order, in a list that may be changed. */
    List<Spot> spots() {
        return new ArrayList<>(spots);
    }
}
