package org.wartally.extract.place;

import java.util.Set;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Tells towns that bear the name of a country: "Armenia, a coffee town of Colombia's Antioquia department". */
final class Namesakes {

    /** Words between the article and "town". */
    private static final int REACH = 3;

    private static final Set<String> OF = Set.of("of", "in", "near", "outside");

    private Namesakes() {}

    /** Whether what stands behind a name says that it is a town or village of somewhere. */
    static boolean isTown(PlaceWords words, Tokens tokens, int end) {
        boolean aside = tokens.isMark(end, ',')
                && (tokens.lower(end + 1).equals("a") || tokens.lower(end + 1).equals("an"));
        for (int i = end + 2; aside && i <= end + 1 + REACH && tokens.isWord(i); i++) {
            Terms.Match<PlaceWords.LevelWord> level = words.levelAt(tokens, i);
            if (level != null) {
                Level said = level.value().level();
                return (said == Level.CITY || said == Level.SETTLEMENT) && OF.contains(tokens.lower(level.end()));
            }
        }
        return false;
    }
}
