package org.wartally.extract.claim.elided;

import java.util.Set;
import org.wartally.extract.claim.clause.Stocks;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** Weapons of which no verb says that they were sent, but what became of some of them: "22 drones, 14 of them shot down". */
public final class Incoming {

    private static final Set<String> COMING = Set.of("incoming", "inbound", "attacking", "approaching", "oncoming");

    private static final Set<String> MET =
            Set.of("shot", "downed", "destroyed", "intercepted", "suppressed", "stopped", "jammed", "neutralised");

    /** Tokens of ", our air defence forces shot down 44". */
    private static final int CLAUSE = 10;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Incoming(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether the words around a number of weapons tell that they were on their way. */
    public boolean is(Group group) {
        return group.kind() == Group.Kind.WEAPONS
                && group.number() != null
                && (areMet(group) && !new Stocks(scene, words).hold(group)
                        || areDealt(group)
                        || areComing(group)
                        || areThere(group));
    }

    /** "22 drones, 14 of them shot down", "22 drones, of which 14 were shot down". */
    private boolean areMet(Group group) {
        int which = group.end() + 2;
        boolean ofWhich = tokens.isMark(group.end(), ',')
                && tokens.lower(which - 1).equals("of")
                && words.is(Words.Class.WHOLE_PRONOUN, tokens, which);
        if (ofWhich
                && scene.number(which + 1) != null
                && scene.number(which + 1).isCount()) {
            return true;
        }
        NumberMention some = next(group);
        boolean of = some != null && tokens.lower(some.end()).equals("of");
        return of && words.is(Words.Class.WHOLE_PRONOUN, tokens, some.end() + 1);
    }

    /** "Last night there were ninety drones; 47 were shot down". */
    private boolean areThere(Group group) {
        NumberMention some = tokens.isMark(group.end(), ';') ? scene.number(group.end() + 1) : null;
        return some != null
                && some.isCount()
                && tokens.lower(group.start() - 1).equals("were")
                && tokens.lower(group.start() - 2).equals("there")
                && words.is(Words.Class.AUXILIARY, tokens, some.end())
                && MET.contains(tokens.lower(some.end() + 1));
    }

    /** "Of 88 drones, 70 were shot down", "of 88 drones, crews downed 70": the number that opens the sentence, with what became of some behind it. */
    private boolean areDealt(Group group) {
        int first = tokens.sentenceStart(tokens.sentenceOf(group.start()));
        int number = first + (tokens.lower(first).equals("out") ? 2 : 1);
        number += tokens.lower(number).equals("the") ? 1 : 0;
        boolean opens =
                tokens.lower(first).equals("of") || tokens.lower(first + 1).equals("of");
        NumberMention some = next(group);
        return opens
                && group.start() == number
                && (some != null && words.is(Words.Class.AUXILIARY, tokens, some.end()) || isFollowedBySome(group));
    }

    /** ", air defence downed 44 while": a number without a noun behind a short subject and verb. */
    private boolean isFollowedBySome(Group group) {
        for (int i = group.end() + 2; tokens.isMark(group.end(), ',') && i < group.end() + CLAUSE; i++) {
            NumberMention some = scene.number(i);
            if (some != null) {
                return some.isCount()
                        && scene.date(i) == null
                        && (!tokens.isWord(some.end()) || words.closesGroup(tokens, some.end()));
            }
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    private @org.jspecify.annotations.Nullable NumberMention next(Group group) {
        NumberMention some = tokens.isMark(group.end(), ',') ? scene.number(group.end() + 1) : null;
        return some != null && some.isCount() ? some : null;
    }

    /** "Of 67 incoming drones". */
    private boolean areComing(Group group) {
        for (int i = group.start(); i < group.end(); i++) {
            if (COMING.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
