package org.wartally.extract.claim.event;

import java.util.Set;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Diseases and hunger: "cholera has killed 172", "two died of cancer", "the number of such deaths". No weapon did it. */
final class Diseases {

    /** Tokens of "at least 214" between "claimed" and "lives". */
    private static final int CLAIMED_REACH = 6;

    private static final Set<String> CLAIMED = Set.of("claimed", "claims", "taken", "took", "cost");

    private final Words words;

    Diseases(Words words) {
        this.words = words;
    }

    /** Whether they are what a predicate tells to have killed. */
    boolean are(Tokens tokens, Predicate predicate) {
        int subject = predicate.start() - 1;
        // "Cholera has claimed 214 lives": of these lives the verb stands before the number.
        for (int i = subject;
                i > subject - CLAIMED_REACH && tokens.lower(predicate.start()).equals("lives");
                i--) {
            subject = CLAIMED.contains(tokens.lower(i)) ? i - 1 : subject;
        }
        while (words.is(Words.Class.HAVE, tokens, subject) || words.isAdverb(tokens, subject)) {
            subject--;
        }
        int cause = predicate.end() + 1;
        boolean of = tokens.lower(predicate.end()).equals("of")
                || tokens.lower(predicate.end()).equals("from");
        return words.is(Words.Class.DISEASE, tokens, subject)
                || of && words.is(Words.Class.DISEASE, tokens, cause)
                || isSuch(tokens, predicate);
    }

    /** "Two deaths from hunger, raising the number of such deaths to 113". */
    private boolean isSuch(Tokens tokens, Predicate predicate) {
        int deaths = predicate.start();
        while (deaths < predicate.end() && !tokens.lower(deaths).equals("deaths")) {
            deaths++;
        }
        boolean such =
                tokens.lower(deaths - 1).equals("such") && tokens.lower(deaths).equals("deaths");
        int first = tokens.sentenceStart(tokens.sentenceOf(predicate.start()));
        return such && words.has(Words.Class.DISEASE, tokens, first, deaths);
    }
}
