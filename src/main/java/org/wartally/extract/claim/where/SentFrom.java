package org.wartally.extract.claim.where;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.PlaceLeads;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.PlaceMention;
import org.wartally.text.Tokens;

/** Tells where weapons were launched from, place by place of a list: "from Millerovo, Kursk and Oryol", "from the airspace of Saratov region". */
final class SentFrom {

    /** "Fired from over Tula region", "from near Oryol". */
    private static final Set<String> ABOUT = Set.of("over", "near", "around", "outside", "off");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final LaunchSites sites;
    private final PlaceLeads leads;

    SentFrom(Scene scene, Words words, PlaceLeads leads) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.sites = new LaunchSites(scene.tokens());
        this.leads = leads;
    }

    /** "(launch sites: Kursk, Oryol)", "from the directions of Kursk": a place that is named for nothing else. */
    boolean isSite(PlaceMention mention) {
        return mention.use() == PlaceMention.Use.ORIGIN
                || sites.isLabel(leads.of(mention))
                || isDirection(leads.of(mention));
    }

    /** "launched from Millerovo, Kursk and Oryol", "from the airspace of Saratov region": also the later places of a list. */
    boolean isOrigin(PlaceMention mention, @Nullable PlaceMention before) {
        int lead = leads.of(mention);
        boolean about = ABOUT.contains(tokens.lower(lead));
        boolean space = tokens.lower(lead).equals("of") && words.is(Words.Class.SPACE, tokens, lead - 1)
                || about && tokens.lower(lead - 1).equals("airspace");
        // "Fired from over Tula region"; not "fell from the sky over Kyiv".
        int from = space ? lead - 2 : about ? lead - 1 : lead;
        from = space && words.is(Words.Class.DETERMINER, tokens, from) ? from - 1 : from;
        from = behindFrom(from);
        return before != null && isWith(mention, before)
                || isAround(mention, before, lead)
                || sites.isLabel(lead)
                || mention.use() == PlaceMention.Use.ORIGIN
                || words.is(Words.Class.ORIGIN, tokens, from);
    }

    /** "From occupied Crimea", "from temporarily occupied Berdiansk": the token before what is said of whose hands a place is in. */
    private int behindFrom(int lead) {
        int from = tokens.lower(lead).equals("occupied") ? lead - 1 : lead;
        return from < lead && tokens.lower(from).equals("temporarily") ? from - 1 : from;
    }

    /** "From the directions of Kursk and Oryol": a word for where weapons flew in from. */
    private boolean isDirection(int lead) {
        boolean direction = tokens.lower(lead).equals("of") && words.is(Words.Class.AXIS, tokens, lead - 1);
        int from = words.is(Words.Class.DETERMINER, tokens, lead - 2) ? lead - 3 : lead - 2;
        return direction && tokens.lower(from).equals("from");
    }

    /** "From Novorossiysk, in Russia's Krasnodar region": the region in which a place of launch lies. */
    private boolean isAround(PlaceMention mention, @Nullable PlaceMention before, int lead) {
        int in = tokens.lower(lead).equals("'s") && scene.place(lead - 1) != null ? lead - 2 : lead;
        return before != null
                && tokens.lower(in).equals("in")
                && in - before.end() <= 1
                && before.place().country() != null
                && before.place().country().equals(mention.place().country());
    }

    /** "From Millerovo, Kursk and Oryol", "to Russia and Belarus": a later place of the same list. */
    boolean isNext(PlaceMention mention, @Nullable PlaceMention before) {
        return before != null
                && tokens.sentenceOf(before.start()) == tokens.sentenceOf(mention.start())
                && isJoint(sites.behindBracket(before.end()), mention.start())
                && !tokens.lower(leads.of(mention)).equals("in");
    }

    /** "Chauda (occupied Crimea)": the place in the bracket behind one of a list. */
    private boolean isInBracket(PlaceMention mention, @Nullable PlaceMention before) {
        return before != null && sites.isInBracket(leads.of(mention), before.end());
    }

    /** A later place of a list of sites, or the country of one in a bracket. */
    boolean isWith(PlaceMention mention, PlaceMention before) {
        return isNext(mention, before) || isInBracket(mention, before) || sites.isInList(before.end(), mention.start());
    }

    /** Whether two places stand in one list: "Nikopol, Marhanets and Pokrovske". */
    boolean isJoint(int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = tokens.lower(i);
            boolean light = tokens.isMark(i, ',')
                    || lower.equals("and")
                    || lower.equals("or")
                    || lower.equals("the")
                    || lower.equals("in")
                    || lower.equals("region")
                    || lower.equals("regions");
            if (!light) {
                return false;
            }
        }
        return to - from <= 4;
    }
}
