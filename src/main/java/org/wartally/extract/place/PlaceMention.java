package org.wartally.extract.place;

import java.util.List;
import java.util.function.Supplier;

/**
 * A place named in a text.
 *
 * @param start first token, level words such as "the city of" included
 * @param end token after the last; a chain "Kupiansk, Kharkiv region" is one mention of Kupiansk
 * @param said the name as the text has it, without level words and chain
 * @param place what it was resolved to
 * @param use what the place does in the sentence
 * @param namesakes homonyms that were not chosen, best first; told when asked, for only a doubting analyst does
 * @param why plain-phrase reason for the choice, for a doubting analyst
 */
public record PlaceMention(
        int start, int end, String said, Place place, Use use, Supplier<List<Place>> namesakes, String why) {

    /** Homonyms that were not chosen, best first. */
    public List<Place> lost() {
        return namesakes.get();
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
