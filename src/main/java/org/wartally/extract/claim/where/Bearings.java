package org.wartally.extract.claim.where;

import java.util.Locale;
import org.wartally.extract.claim.scene.PlaceLeads;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.text.Tokens;

/** Tells places that only say where another lies: "south of Moscow", "between Nyala and Kass", "southern and eastern Ukraine". */
final class Bearings {

    /** Tokens of "south-east". */
    private static final int COMPASS = 3;
    /** Tokens between "brought" and "to Kyiv": "brought by helicopter to". */
    private static final int JOURNEY = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final PlaceLeads leads;

    Bearings(Scene scene, Words words, PlaceLeads leads) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.leads = leads;
    }

    /**
     * "South of Moscow", "on the road between Nyala and Kass": a place told by another, which is not where it happened; not so
     * "Umbasa in the southeast of Idlib".
     */
    boolean isRelational(PlaceMention mention) {
        if (isBetween(mention) || isNearby(mention) || isOfSuburb(mention)) {
            return true;
        }
        for (int i = mention.start() - 2; i < Math.min(mention.end(), mention.start() + COMPASS); i++) {
            if (tokens.lower(i + 1).equals("of") && PlaceLeads.isCompass(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Haret Hreik, a southern suburb of Beirut": the city beside which it lies. */
    private boolean isOfSuburb(PlaceMention mention) {
        for (int i = mention.start() - 2; i < mention.end(); i++) {
            if (isSuburb(i) && tokens.lower(i + 1).equals("of") && i + 1 >= leads.of(mention)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSuburb(int i) {
        return tokens.lower(i).equals("suburb") || tokens.lower(i).equals("suburbs");
    }

    /** "On the road between Nyala and Kass": one of the two ends. */
    boolean isBetween(PlaceMention mention) {
        return isBetween(leads.of(mention));
    }

    /** "Between Nyala and Kass": whether one of the two ends follows a token. */
    private boolean isBetween(int lead) {
        String word = tokens.lower(lead);
        if (!word.equals("and") && !word.equals("to")) {
            return word.equals("between");
        }
        for (int i = lead - 1; i > lead - JOURNEY; i--) {
            PlaceMention first = scene.place(i);
            if (first != null) {
                return tokens.lower(leads.of(first)).equals("between");
            }
        }
        return false;
    }

    /** "In Puebla state, near Oaxaca". */
    private boolean isNearby(PlaceMention mention) {
        int lead = leads.of(mention);
        return tokens.lower(lead).equals("near") && tokens.isMark(lead - 1, ',');
    }

    /** "southern, eastern and northern Ukraine", "North and South Kivu": zones or regions that only the country holds. */
    boolean isOfSeveralZones(PlaceMention mention) {
        int start =
                words.is(Words.Class.DETERMINER, tokens, mention.start() - 1) ? mention.start() - 1 : mention.start();
        String lead = tokens.lower(start - 1);
        boolean joint = lead.equals("and") || lead.equals(",");
        return (mention.place().kind() == Place.Kind.ZONE || isNamedByCompass(mention))
                && joint
                && (PlaceLeads.isCompass(tokens.lower(start - 2)) || PlaceLeads.isCompass(tokens.lower(start - 3)));
    }

    /** "South Kivu", not "the south of Idlib". */
    private boolean isNamedByCompass(PlaceMention mention) {
        String first = tokens.lower(mention.start());
        return mention.place().kind() == Place.Kind.REGION
                && PlaceLeads.isCompass(first)
                && mention.said().toLowerCase(Locale.ROOT).startsWith(first);
    }
}
