package org.wartally.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            ActorMention mention = phrase.at(i);
            if (mention != null) {
                found.add(mention);
            }
            i = mention != null ? mention.end() : after(tokens, i);
        }
        return found;
    }

    /** The next token, or the one after a phrase that only looks like an actor: "Gulf of Mexico". */
    private int after(Tokens tokens, int i) {
        Terms.@Nullable Match<Atom> atom = words.atom(tokens, i);
        return atom == null ? i + 1 : atom.end();
    }
}
