package org.wartally.extract.claim.elided;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Reads dead who are found behind others: "nine bodies were recovered and, by night, three more were found in the scrub". */
public final class MoreFound {

    /** Rule of dead found behind others, who replace nobody. */
    public static final String FOUND = "more of the dead found";

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public MoreFound(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The draft of "three more (were) found" behind a number of the dead; null where none is told so. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean more =
                group.kind() == Group.Kind.BARE && group.number() != null && group.more() && group.whole() == null;
        if (last == null || !more || !isOfDead(last, group) || !isFound(group, last)) {
            return null;
        }
        Draft draft = new Draft(scene, group, Metric.KILLED, group.start(), group.end(), FOUND);
        draft.role = Role.INCREMENT;
        SomeOf.inherit(draft, last);
        return draft;
    }

    private boolean isOfDead(Draft last, Group group) {
        return last.scene == scene
                && last.metric == Metric.KILLED
                && last.role != Role.SUBSET
                && last.best() > 0
                && tokens.sentenceOf(group.start()) - last.sentence <= 1;
    }

    /** "Three more were found", "three more found"; behind bodies "three more in the scrub" too. */
    private boolean isFound(Group group, Draft last) {
        int verb = group.end();
        while (words.is(Words.Class.AUXILIARY, tokens, verb)
                || words.is(Words.Class.HAVE, tokens, verb)
                || words.isAdverb(tokens, verb) && !words.is(Words.Class.FIND, tokens, verb)) {
            verb++;
        }
        if (words.is(Words.Class.FIND, tokens, verb)) {
            return !words.is(Words.Class.ALIVE, tokens, verb + 1) && !words.is(Words.Class.HARMED, tokens, verb + 1);
        }
        boolean here = last.sentence == tokens.sentenceOf(group.start());
        boolean bodies = here && (last.rule.equals("bodies found") || isFoundBetween(last.end, group.start()));
        return bodies
                && verb == group.end()
                && (!tokens.isWord(verb) && !tokens.isNumber(verb)
                        || words.is(Words.Class.LIST_LOCATIVE, tokens, verb));
    }

    private boolean isFoundBetween(int from, int to) {
        return words.has(Words.Class.FIND, tokens, from, to);
    }
}
