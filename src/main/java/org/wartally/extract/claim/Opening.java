package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.wartally.text.Tokens;
import org.wartally.text.WordTable;

/**
 * What may begin with a word. Of "in", "to" and "with" a text is full: by the word behind them most are told to begin no
 * pattern.
 *
 * @param <P> the patterns
 */
final class Opening<P> {

    private final List<P> patterns = new ArrayList<>();
    /** The words that may come second. */
    private final WordTable<Boolean> seconds = new WordTable<>();

    private boolean named;
    private boolean whole;

    void add(P pattern) {
        patterns.add(pattern);
    }

    /** Lets a word come second. */
    void goesOnWith(String word) {
        seconds.put(word, true);
    }

    /** Lets any name come second. */
    void goesOnWithName() {
        named = true;
    }

    /** Lets anything come second: the word is a whole pattern. */
    void isWhole() {
        whole = true;
    }

    /** The patterns that may begin with the word at a token. */
    List<P> at(Tokens tokens, int token) {
        return goesOn(tokens, token + 1) ? patterns : List.of();
    }

    private boolean goesOn(Tokens tokens, int second) {
        return whole || named && tokens.isCapitalised(second) || seconds.get(tokens, second) != null;
    }
}
