package org.wartally.extract.place;

import java.util.List;

/**
 * A place named in a text.
 *
 * @param start first token, level words such as "the city of" included
 * @param end token after the last; a chain "Kupiansk, Kharkiv region" is one mention of Kupiansk
 * @param place what it was resolved to
 * @param lost homonyms that were not chosen, best first
 * @param why plain-phrase reason for the choice, for a doubting analyst
 */
public record PlaceMention(int start, int end, Place place, List<Place> lost, String why) {

    public PlaceMention {
        lost = List.copyOf(lost);
    }
}
