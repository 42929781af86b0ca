package org.wartally.extract.victim;

import java.util.*;
import org.wartally.model.*;
import org.wartally.text.*;

public final class VictimTerms {
    static final Terms<VictimNoun> T = new Terms<>();
    static final Set<String> THINGS = new HashSet<>(), MODS = new HashSet<>();

    static {
        for (String s :
                "people persons others civilians:c residents:c villagers:c soldiers:b troops:b servicemen:b fighters:b militants:b gunmen:b insurgents:b rebels:b policemen officers children:k women:w men:m worshippers workers seafarers students girls:k boys:k prisoners captives pows combatants:b personnel:b members defenders:b palestinians israelis ukrainians sailors:b marines:b fighters:b sons daughters grandchildren rescuers victims"
                        .split(" ")) add(s, true);
        for (String s :
                "person civilian:c resident:c villager:c soldier:b man:m woman:w child:k boy:k girl:k policeman journalist driver midwife paramedic shepherd farmer student teacher officer husband wife daughter son"
                        .split(" ")) add(s, false);
        T.put("bodies", new VictimNoun(VictimType.UNKNOWN, null, true, 1, true));
        T.put("body", new VictimNoun(VictimType.UNKNOWN, null, false, 1, true));
        T.put("couple", new VictimNoun(VictimType.UNKNOWN, null, false, 2, false));
        THINGS.addAll(List.of(
                "houses strikes attacks settlements villages buildings vehicles tanks locations sites targets windows goats households explosions apartments shellings reports cars families"
                        .split(" ")));
        MODS.addAll(List.of("young elderly married local alleged suspected".split(" ")));
    }

    static void add(String s, boolean p) {
        String[] w = s.split(":");
        String k = w.length > 1 ? w[1] : "";
        T.put(
                w[0],
                new VictimNoun(
                        k.equals("c") ? VictimType.CIVILIAN : k.equals("b") ? VictimType.COMBATANT : VictimType.UNKNOWN,
                        k.equals("k")
                                ? VictimGroup.CHILD
                                : k.equals("w") ? VictimGroup.WOMAN : k.equals("m") ? VictimGroup.MAN : null,
                        p,
                        1,
                        false));
    }

    public static VictimTerms standard() {
        return new VictimTerms();
    }

    public Terms.Match<VictimNoun> match(Tokens t, int i) {
        return T.match(t, i);
    }

    public boolean isThing(Tokens t, int i) {
        return THINGS.contains(t.lower(i));
    }

    public boolean isModifier(Tokens t, int i) {
        return MODS.contains(t.lower(i));
    }
}
