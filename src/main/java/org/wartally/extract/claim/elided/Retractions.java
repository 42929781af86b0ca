package org.wartally.extract.claim.elided;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Older numbers of a toll that are called wrong behind the newer: "the figure of 11 given earlier was a mistake". */
public final class Retractions {

    /** Sentences between a number and the word that an older one was wrong. */
    private static final int NEAR = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Retractions(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The older number of what was counted last; null where a group is none. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean open = last != null
                && last.scene == scene
                && !last.metric.ofWeapons()
                && group.number() != null
                && group.kind() != Group.Kind.WEAPONS;
        if (!open) {
            return null;
        }
        return isCalledWrong(group, last) ? older(group, last) : null;
    }

    private Draft older(Group group, Draft last) {
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), OlderNumbers.RULE);
        draft.role = Role.SUPERSEDED;
        draft.lead = last;
        return draft;
    }

    /** "The figure of 11 that we gave this morning was wrong", "our earlier number, 11, was an error". */
    private boolean isCalledWrong(Group group, Draft last) {
        int sentence = tokens.sentenceOf(group.start());
        int noun = group.start() - 1;
        noun -= tokens.lower(noun).equals("of") || !tokens.isWord(noun) ? 1 : 0;
        boolean figure = words.is(Words.Class.FIGURE, tokens, noun) || words.is(Words.Class.RECKONED, tokens, noun);
        boolean near = sentence > last.sentence && sentence - last.sentence <= NEAR;
        return figure && near && isDefinite(noun) && isWrong(group.end(), tokens.sentenceEnd(sentence));
    }

    /** "The figure", "our earlier figure". */
    private boolean isDefinite(int noun) {
        return isOwner(noun - 1) || isOwner(noun - 2);
    }

    private boolean isOwner(int i) {
        return words.is(Words.Class.DETERMINER, tokens, i) || words.is(Words.Class.POSSESSIVE, tokens, i);
    }

    private boolean isWrong(int from, int to) {
        for (int i = from; i < to && scene.number(i) == null; i++) {
            boolean wrong = words.is(Words.Class.UNTRUE, tokens, i)
                    || tokens.lower(i).equals("error")
                    || tokens.lower(i).equals("mistake");
            if (wrong) {
                return true;
            }
        }
        return false;
    }
}
