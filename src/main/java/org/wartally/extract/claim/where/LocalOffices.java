package org.wartally.extract.claim.where;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.PlaceLeads;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

/** Offices that speak of their own region: "the mayor of Moscow wrote", "Tula Region Governor Dmitri Orlov said". */
public final class LocalOffices {

    private static final Set<String> LOCAL = Set.of(
            "governor",
            "mayor",
            "head",
            "chief",
            "administration",
            "official",
            "officials",
            "authorities",
            "prosecutor",
            "prosecutors",
            "police");

    /** What may stand between a region and its office: "the Kherson regional military administration". */
    private static final Set<String> KINDS =
            Set.of("military", "state", "civil", "health", "deputy", "local", "police");

    /** "The prosecutor's office". */
    private static final Set<String> HOUSES = Set.of("office", "service", "department");

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
        return of(sentence, tokens.sentenceStart(sentence));
    }

    /** The last office that speaks before a token, or the first that speaks behind it: "while officials in Kherson region reported". */
    @Nullable
    PlaceMention of(int sentence, int figure) {
        PlaceMention last = null;
        for (PlaceMention mention : scene.places()) {
            boolean here = tokens.sentenceOf(mention.start()) == sentence
                    && mention.place().level() == RegionLevel.ADMIN1
                    && (last == null || mention.start() < figure);
            last = here && isOffice(mention) ? mention : last;
        }
        return last;
    }

    private boolean isOffice(PlaceMention mention) {
        int lead = leads.of(mention);
        boolean regional = words.is(Words.Class.AREA, tokens, mention.end())
                || tokens.lower(mention.end()).equals("regional");
        boolean named = regional || words.is(Words.Class.AREA, tokens, mention.end() - 1);
        boolean of =
                tokens.lower(lead).equals("of") || named && tokens.lower(lead).equals("in");
        boolean behind = of && LOCAL.contains(tokens.lower(lead - 1));
        int next = regional ? mention.end() + 1 : mention.end();
        if (behind && speaks(next)) {
            return true;
        }
        next = tokens.lower(next).equals("'s") ? next + 1 : next;
        while (KINDS.contains(tokens.lower(next)) && isOfOffice(next + 1)) {
            next++;
        }
        return LOCAL.contains(tokens.lower(next)) && speaks(house(next + 1));
    }

    private boolean isOfOffice(int i) {
        return LOCAL.contains(tokens.lower(i)) || KINDS.contains(tokens.lower(i));
    }

    /** The token behind "'s office". */
    private int house(int i) {
        int house = tokens.lower(i).equals("'s") ? i + 1 : i;
        return HOUSES.contains(tokens.lower(house)) ? house + 1 : i;
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
