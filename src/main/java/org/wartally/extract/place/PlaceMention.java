package org.wartally.extract.place;

import java.util.List;

/**
 * A place named in a text.
 *
 * @param start first token, level words such as "the city of" included
 * @param end token after the last; a chain "Kupiansk, Kharkiv region" is one mention of Kupiansk
 * @param said the name as the text has it, without level words and chain
 * @param place what it was resolved to
 * @param use what the place does in the sentence
 * @param lost homonyms that were not chosen, best first
 * @param why plain-phrase reason for the choice, for a doubting analyst
 */
public record PlaceMention(int start, int end, String said, Place place, Use use, List<Place> lost, String why) {

    public PlaceMention {
        lost = List.copyOf(lost);
    }

    /** What a place does in the sentence. */
    public enum Use {
        /** Something may have happened there. */
        SCENE,
        /** Something came from there: "launched from Kursk". */
        ORIGIN,
        /** Something was near it, or it only helps to find the scene: "70 km west of Tripoli", "the border with Chad". */
        LANDMARK,
        /** A government or office that speaks or acts: "Moscow said", "Russia's defence ministry". */
        VOICE
    }
}
