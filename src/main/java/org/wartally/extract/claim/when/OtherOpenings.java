package org.wartally.extract.claim.when;

import java.util.Set;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/**
 * Days among the first sentences of a report that are those of another event: "troops killed nine insurgents, the army said on Tuesday.
 * Similarly, on Friday jets bombed a depot", "two were hurt. Last Saturday three people died". They date nothing that is told before them.
 */
final class OtherOpenings {

    /** They tell of a like event, or of the same event by another mouth ("likewise, the radio spoke of nine dead"): another day at most. */
    private static final Set<String> LIKEWISE = Set.of("similarly", "likewise");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    OtherOpenings(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a day stands in a sentence that turns to another event. */
    boolean isOf(DateMention mention) {
        int sentence = tokens.sentenceOf(mention.start());
        int first = tokens.sentenceStart(sentence);
        boolean last = isLast(mention, first) && counts(sentence, sentence + 1);
        // "In addition, raids on Monday".
        int word = tokens.lower(first).equals("in") ? first + 1 : first;
        boolean turns = words.is(Words.Class.ELSEWHERE, tokens, word) || LIKEWISE.contains(tokens.lower(first));
        return sentence > 0 && (last || turns && counts(0, sentence));
    }

    /** "Last Saturday three people died": a sentence that opens with a day of the week before. */
    private boolean isLast(DateMention mention, int first) {
        return mention.start() <= first
                && tokens.lower(first).equals("last")
                && (words.is(Words.Class.WEEKDAY, tokens, first + 1)
                        || words.is(Words.Class.LONG_SPAN, tokens, first + 1));
    }

    /** Whether anything is counted in some sentences. */
    private boolean counts(int from, int to) {
        for (int i = tokens.sentenceStart(from); i < tokens.sentenceEnd(to - 1); i++) {
            NumberMention number = scene.number(i);
            if (number != null && number.isCount() && scene.date(i) == null) {
                return true;
            }
        }
        return false;
    }
}
