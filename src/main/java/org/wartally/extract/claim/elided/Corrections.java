package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Numbers that put right the one told before: "we said that 11 had died. The correct number is nine". */
public final class Corrections {

    /** Rule of the nine. */
    static final String RULE = "corrected number";

    /** Sentences between the wrong number and the right one. */
    private static final int NEAR = 2;
    /** Tokens of "has since". */
    private static final int VERB = 3;

    private static final Set<String> RIGHT = Set.of("correct", "right", "true", "actual", "accurate", "proper");
    private static final Set<String> SINCE = Set.of("since", "now", "later", "subsequently", "meanwhile");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Corrections(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The right number of what was counted last, which it replaces; null where a number puts nothing right. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        int lead = group.kind() == Group.Kind.BARE && !group.more() ? lead(group.start() - 1) : -1;
        if (last == null || lead < 0 || last.scene != scene || last.metric.ofWeapons()) {
            return null;
        }
        if (tokens.sentenceOf(lead) - last.sentence > NEAR || last.end > lead || isOther(group)) {
            return null;
        }
        last.role = last.role == Role.TOTAL ? Role.SUPERSEDED : last.role;
        return new Draft(scene, group, last.metric, lead, group.end(), RULE);
    }

    /** "The correct percentage is nine per cent", "the correct number is nine metres": nobody is counted. */
    private boolean isOther(Group group) {
        return tokens.isMark(group.end(), '%') || tokens.isWord(group.end());
    }

    /** First token of "the correct number is"; negative where nothing of the kind leads to a number. */
    private int lead(int verb) {
        boolean figure = words.is(Words.Class.AUXILIARY, tokens, verb)
                && words.is(Words.Class.FIGURE, tokens, verb - 1)
                && RIGHT.contains(tokens.lower(verb - 2));
        return figure ? verb - 2 : -1;
    }

    /** "The ministry has since put the number at seven", "now puts it at": the number that this one replaces. */
    boolean replaces(int verb) {
        for (int i = verb - 1; i > verb - VERB; i--) {
            if (SINCE.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
