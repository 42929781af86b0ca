package org.wartally.extract.claim;

import org.wartally.extract.date.DateMention;
import org.wartally.text.Tokens;

/** Sentences of which a span of time is the subject: "June cost 164 civilians their lives and left 327 hurt", "last month saw 12 killed". */
final class PeriodSubjects {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    PeriodSubjects(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a figure is what its sentence says that a month, week or year brought: it is a sum of all of it. */
    boolean has(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        int name = tokens.lower(first + 2).equals("of") && tokens.lower(first).equals("the") ? first + 3 : first;
        DateMention span = scene.date(name);
        boolean period = span != null && span.kind() == DateMention.Kind.PERIOD && span.start() <= name;
        // "March saw 120 people killed": the word is a verb elsewhere.
        boolean march = span == null
                && tokens.lower(first).equals("march")
                && !tokens.lower(first + 1).equals("left");
        int verb = period ? span.end() : march ? first + 1 : -1;
        boolean brought = verb > 0
                && (words.is(Words.Class.BROUGHT, tokens, verb)
                        || words.is(Words.Class.HAVE, tokens, verb) && words.is(Words.Class.BROUGHT, tokens, verb + 1));
        return brought && draft.start >= verb;
    }
}
