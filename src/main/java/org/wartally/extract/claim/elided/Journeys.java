package org.wartally.extract.claim.elided;

import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Prisoners of a swap told by where they came from or went to: "125 flown in from Aden, 72 landed in Abha and 48 to Mokha". */
public final class Journeys {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Journeys(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a number of a list counts prisoners by their way. */
    boolean has(Group group, Draft lead) {
        boolean bare = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.UNKNOWN;
        if (lead.metric != Metric.EXCHANGED || !bare || group.number() == null) {
            return false;
        }
        int end = group.number().end();
        int i = words.is(Words.Class.AUXILIARY, tokens, end) ? end + 1 : end;
        int way = words.is(Words.Class.JOURNEYED, tokens, i) ? i + 1 : i;
        way += tokens.lower(way).equals("in") && words.is(Words.Class.PREPOSITION, tokens, way + 1) ? 1 : 0;
        boolean led = words.is(Words.Class.LIST_LOCATIVE, tokens, way)
                || tokens.lower(way).equals("to")
                || tokens.lower(way).equals("via");
        return led && (scene.place(way + 1) != null || tokens.isCapitalised(way + 1));
    }
}
