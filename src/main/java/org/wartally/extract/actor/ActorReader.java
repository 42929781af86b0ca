package org.wartally.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Finds the words of a text that name a side or somebody who speaks. One pass; safe for use by many threads. */
public final class ActorReader {

    private static final class Holder {
        private static final ActorReader STANDARD = new ActorReader();
    }

    private final ActorWords words = new ActorWords();

    private ActorReader() {}

    /** The reader with the dictionaries of English that travel in the jar. */
    public static ActorReader standard() {
        return Holder.STANDARD;
    }

    /** The mentions of a text in reading order, not overlapping; "Russia's Defence Ministry" is one. */
    public List<ActorMention> read(Tokens tokens) {
        List<ActorMention> found = new ArrayList<>();
        ActorPhrase phrase = new ActorPhrase(words, tokens);
        int i = 0;
        while (i < tokens.size()) {
            Terms.Match<Atom> atom = words.atom(tokens, i);
            ActorMention mention = phrase.at(i, atom);
            if (mention != null) {
                found.add(mention);
            }
            // Over a phrase that only looks like an actor: "Gulf of Mexico".
            i = mention != null ? mention.end() : atom != null ? atom.end() : i + 1;
        }
        return found;
    }
}
