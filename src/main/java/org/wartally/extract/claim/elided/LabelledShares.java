package org.wartally.extract.claim.elided;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Some of a number in a form, with the noun as their label: "Injured - 11 (of them children - 1)", "wounded: 7, including women: 2". */
final class LabelledShares {

    /** Tokens of the longest such label: "of them police officers". */
    private static final int LABEL = 4;

    private final VictimTerms victims = VictimTerms.standard();
    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    LabelledShares(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    @Nullable
    Draft read(Group group, Draft last) {
        int mark = group.start() - 1;
        boolean labelled = group.kind() == Group.Kind.BARE
                && group.number() != null
                && (tokens.isMark(mark, ':') || tokens.isDash(mark))
                && last.scene == scene
                && last.sentence == tokens.sentenceOf(mark)
                && !last.metric.ofWeapons()
                && last.best() >= group.count().best();
        VictimNoun people = labelled ? label(last.end, mark) : null;
        if (people == null) {
            return null;
        }
        Draft draft =
                new Draft(scene, group, last.metric, group.start(), group.end(), "some of a number, by their label");
        draft.role = Role.SUBSET;
        draft.whole = last;
        draft.victimType = people.type();
        draft.victimGroup = people.group();
        SomeOf.inherit(draft, last);
        return draft;
    }

    /** The people of "(of them children", ", including women", with nothing besides; null where other words stand there. */
    private @Nullable VictimNoun label(int from, int mark) {
        for (int noun = mark - 1; noun > from && noun >= mark - LABEL; noun--) {
            Terms.Match<VictimNoun> people = victims.match(tokens, noun);
            boolean some = words.is(Words.Class.INCLUDING, tokens, noun - 1)
                    || tokens.lower(noun - 2).equals("of") && words.is(Words.Class.WHOLE_PRONOUN, tokens, noun - 1);
            if (people != null && people.end() == mark && some) {
                return people.value();
            }
        }
        return null;
    }
}
