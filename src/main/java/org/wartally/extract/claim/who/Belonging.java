package org.wartally.extract.claim.who;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** Finds the group or army that people are said to be of, behind their noun: "members of Hamas", "fighters loyal to the Taliban". */
public final class Belonging {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Belonging(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whose the counted people are; null where the words behind them do not tell. */
    @Nullable
    ActorMention of(Draft draft) {
        boolean fighters = draft.victimType == VictimType.COMBATANT
                || draft.group.end() > draft.group.start()
                        && words.is(Words.Class.MEMBER, tokens, draft.group.end() - 1);
        int i = fighters ? behindLink(draft.group.end()) : -1;
        if (i < 0) {
            return null;
        }
        ActorMention actor = scene.actor(words.is(Words.Class.DETERMINER, tokens, i) ? i + 1 : i);
        return actor != null && isCamp(actor) && !isOfSomebody(actor.end()) ? actor : null;
    }

    /** The token behind "of", "from", "belonging to", "affiliated with"; negative where no such words stand. */
    private int behindLink(int i) {
        String lower = tokens.lower(i);
        if (lower.equals("of") || lower.equals("from") || lower.equals("with")) {
            return i + 1;
        }
        boolean to = tokens.lower(i + 1).equals("to") || tokens.lower(i + 1).equals("with");
        return to && words.is(Words.Class.ALLIED, tokens, i) ? i + 2 : -1;
    }

    private static boolean isCamp(ActorMention actor) {
        boolean camp = actor.kind() == Kind.GROUP
                || actor.kind() == Kind.FORCE
                || actor.kind() == Kind.STATE
                || actor.kind() == Kind.NATIONALITY;
        return camp && actor.side() != null;
    }

    /** "Members of the Hamas leader's family", "of the Iraqi parliament": the words go on to name somebody else. */
    private boolean isOfSomebody(int end) {
        return tokens.isWord(end)
                        && !words.closesGroup(tokens, end)
                        && !words.is(Words.Class.CAMP, tokens, end)
                        && !words.is(Words.Class.HARMED, tokens, end)
                        && !words.is(Words.Class.FATE, tokens, end)
                        && !words.is(Words.Class.GAVE_UP, tokens, end)
                        && scene.date(end) == null
                || tokens.isMark(end, '\'')
                || tokens.lower(end).equals("'s");
    }
}
