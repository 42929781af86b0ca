package org.wartally.extract.claim.clause;

import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Losses of which the next word tells what befell them: "lost 34 soldiers killed and 14 wounded" are 34 dead. */
public final class LossesTold {

    private static final Set<String> DEAD = Set.of("killed", "dead");

    private LossesTold() {}

    /** Gives losses from {@code first} on the metric of that word, which becomes part of what states them. */
    public static void apply(List<Draft> drafts, int first, Words words) {
        for (Draft draft : drafts.subList(first, drafts.size())) {
            Tokens tokens = draft.scene.tokens();
            boolean told = draft.metric == Metric.CASUALTIES && isAlone(draft.scene, draft.end + 1);
            if (told && DEAD.contains(tokens.lower(draft.end))) {
                draft.metric = Metric.KILLED;
                draft.end++;
            } else if (told && words.is(Words.Class.HURT, tokens, draft.end)) {
                draft.metric = Metric.INJURED;
                draft.end++;
            }
        }
    }

    /** Not "lost 34 soldiers killed or wounded", nor "lost 34 men dead and wounded". */
    private static boolean isAlone(Scene scene, int next) {
        Tokens tokens = scene.tokens();
        String word = tokens.lower(next);
        boolean joined = word.equals("and") || word.equals("or") || tokens.isMark(next, '/');
        return !joined || scene.number(next + 1) != null;
    }
}
