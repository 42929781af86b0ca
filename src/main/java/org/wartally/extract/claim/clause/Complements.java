package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.group.PhraseReader;
import org.wartally.extract.claim.scene.AmongThose;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Phrase;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.model.Metric;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** Who some of a number are, told by a noun behind them: "four of them children", "seven of the dead were civilians", "two are nurses". */
public final class Complements {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final PhraseReader phrases;

    public Complements(Scene scene, Words words, PhraseReader phrases) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.phrases = phrases;
    }

    /** Gives the kind and the type of their people to the figures from {@code first} on whose own words name none. */
    public void apply(List<Draft> drafts, int first) {
        for (int d = first; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            boolean open = draft.group.victim() == null
                    && draft.whole != null
                    && draft.metric.counted() == Metric.Counted.PEOPLE
                    && draft.role.counting();
            VictimNoun noun = open ? noun(draft) : null;
            if (noun != null) {
                draft.victimType = noun.type() == VictimType.UNKNOWN ? draft.victimType : noun.type();
                draft.victimGroup = noun.group() == null ? draft.victimGroup : noun.group();
            }
        }
    }

    /** The noun behind "are", "being", a comma or nothing; null where other words follow, or people of two kinds. */
    private @Nullable VictimNoun noun(Draft draft) {
        int to = tokens.sentenceEnd(draft.sentence);
        boolean clause = tokens.lower(draft.end).equals("who");
        int i = lead(clause ? AmongThose.end(words, tokens, draft.end - 2) : draft.end);
        if (i >= to || words.isAdverb(tokens, i) || isCount(i)) {
            return null;
        }
        Phrase phrase = phrases.read(scene, i, to);
        boolean people = phrase.kind == Group.Kind.PEOPLE && phrase.victim != null && phrase.predicate == null;
        boolean fits = people && (phrase.victim.plural() || draft.best() == 1) && isWhole(phrase.end);
        return fits ? phrase.victim : null;
    }

    /** Behind "were", ", a", "being the". */
    private int lead(int end) {
        int i = end;
        i += words.is(Words.Class.AUXILIARY, tokens, i) || tokens.isMark(i, ',') ? 1 : 0;
        return words.is(Words.Class.ARTICLE, tokens, i) || tokens.lower(i).equals("the") ? i + 1 : i;
    }

    /** Not "women and children", of whom nobody knows how many are which, nor "soldiers' wives". */
    private boolean isWhole(int end) {
        boolean joined = tokens.lower(end).equals("and")
                || tokens.lower(end).equals("or")
                || tokens.isMark(end, '/')
                || tokens.isMark(end, '&');
        boolean owner = tokens.lower(end).equals("'s") || tokens.isMark(end, '\'') || tokens.isMark(end, '-');
        return !owner && !(joined && !isCount(end + 1));
    }

    private boolean isCount(int i) {
        NumberMention number = scene.number(i);
        return number != null && number.isCount();
    }
}
