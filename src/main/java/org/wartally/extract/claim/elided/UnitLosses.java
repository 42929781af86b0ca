package org.wartally.extract.claim.elided;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/**
 * Losses told unit by unit behind the first: "Battlegroup North inflicted losses of 165 troops. Battlegroup West accounted for 220
 * servicemen, and Battlegroup East for over 330".
 */
public final class UnitLosses {

    private static final String RULE = "losses before one unit";

    /** Sentences back to the losses before another unit. */
    private static final int REACH = 2;
    /** Tokens of the longest name of a unit. */
    private static final int NAME = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public UnitLosses(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The losses that a number behind the name of a unit counts; null where it counts none. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean goesOn = last != null
                && last.scene == scene
                && last.metric == Metric.CASUALTIES
                && tokens.sentenceOf(group.start()) - last.sentence <= REACH;
        boolean soldiers = group.kind() == Group.Kind.PEOPLE
                ? words.is(Words.Class.SOLDIER, tokens, group.end() - 1)
                : group.kind() == Group.Kind.BARE;
        if (!goesOn || !soldiers || group.more() || group.whole() != null || !isEnd(group.end())) {
            return null;
        }
        int verb = group.start() - 1;
        verb -= tokens.lower(verb).equals("for") ? 1 : 0;
        verb -= tokens.lower(verb).equals("accounted") ? 1 : 0;
        if (!isUnit(verb)) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), RULE);
        SomeOf.inherit(draft, last);
        draft.victimType = last.victimType;
        return draft;
    }

    /** Whether the name of a unit ends at a token: "Battlegroup West", "the Western Battlegroup", "the 3rd Corps". */
    private boolean isUnit(int end) {
        boolean unit = false;
        int first = Math.max(tokens.sentenceStart(tokens.sentenceOf(end)), end - NAME);
        int i = end;
        while (i >= first && tokens.isCapitalised(i)) {
            unit |= words.is(Words.Class.OUTFIT, tokens, i);
            i--;
        }
        return unit && i < end - 1;
    }

    private boolean isEnd(int i) {
        return !tokens.isWord(i) && !tokens.isNumber(i) && !tokens.isMark(i, '%')
                || tokens.lower(i).equals("and")
                || tokens.lower(i).equals("while");
    }
}
