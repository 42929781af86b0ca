package org.wartally.extract.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

/** Offices that speak of their own region: "the mayor of Moscow wrote", "Tula Region Governor Dmitri Orlov said". */
final class LocalOffices {

    private static final Set<String> LOCAL = Set.of("governor", "mayor", "head", "administration");

    /** Tokens of ", Oleh Petrovych Bondar," between an office and what it says. */
    private static final int NAME = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final PlaceLeads leads;

    LocalOffices(Scene scene, Words words, PlaceLeads leads) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.leads = leads;
    }

    /** "The mayor of Moscow wrote", "Tula Region Governor Dmitri Orlov said": of whose region they tell; null where no office speaks. */
    @Nullable
    PlaceMention of(int sentence) {
        for (PlaceMention mention : scene.places()) {
            boolean here = tokens.sentenceOf(mention.start()) == sentence
                    && mention.place().level() == RegionLevel.ADMIN1;
            if (here && isOffice(mention)) {
                return mention;
            }
        }
        return null;
    }

    private boolean isOffice(PlaceMention mention) {
        int lead = leads.of(mention);
        boolean behind = tokens.lower(lead).equals("of") && LOCAL.contains(tokens.lower(lead - 1));
        boolean regional = words.is(Words.Class.AREA, tokens, mention.end())
                || tokens.lower(mention.end()).equals("regional");
        int next = regional ? mention.end() + 1 : mention.end();
        next = tokens.lower(next).equals("'s") ? next + 1 : next;
        boolean before = LOCAL.contains(tokens.lower(next));
        return behind && speaks(next) || before && speaks(next + 1);
    }

    /** Whether a verb of speech follows, perhaps behind a name: "Alexei Morozov said", ", Oleh Bondar, wrote". */
    private boolean speaks(int from) {
        int i = from;
        while (i < from + NAME && (tokens.isCapitalised(i) || tokens.isMark(i, ','))) {
            i++;
        }
        // "Moscow's mayor: nobody hurt".
        return tokens.isMark(i, ':') && !tokens.isNumber(i + 1)
                || words.is(Words.Class.SPEECH, tokens, i)
                || words.is(Words.Class.SAYING, tokens, i);
    }
}
