package org.wartally.extract.actor;

import java.util.*;
import org.wartally.text.*;

public final class ActorReader {
    static final Map<String, String> M = Map.of(
            "ukrainian",
            "UKR",
            "russian",
            "RUS",
            "israeli",
            "ISR",
            "palestinian",
            "PSE",
            "houthi",
            "YEM:houthi",
            "nepali",
            "NPL");
    static final Map<String, String> S =
            Map.of("ukraine", "UKR", "russia", "RUS", "israel", "ISR", "moscow", "RUS", "kyiv", "UKR");

    public static ActorReader standard() {
        return new ActorReader();
    }

    public List<ActorMention> read(Tokens t) {
        List<ActorMention> l = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            String a = M.get(t.lower(i));
            if (a != null) l.add(new ActorMention(i, i + 1, ActorMention.Kind.NATIONALITY, a));
            a = S.get(t.lower(i));
            if (a != null) l.add(new ActorMention(i, i + 1, ActorMention.Kind.STATE, a));
        }
        return l;
    }
}
