package org.wartally.extract.claim.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wartally.text.Tokens;
import org.wartally.text.WordTable;

/**
 * What may begin with a word. Of "in", "to" and "with" a text is full: by the word behind them most are told to begin no
 * pattern, and the others few.
 *
 * @param <P> the patterns
 */
public final class Opening<P> {

    /** The patterns that go on with any word, for the word is a whole one. */
    private final List<P> whole = new ArrayList<>();
    /** Those that go on with any name, and the whole ones. */
    private final List<P> named = new ArrayList<>();
    /** Those that go on with a word, and all that go on with any. */
    private final WordTable<List<P>> bySecond = new WordTable<>();
    /** The lists of that table by their words. */
    private final Map<String, List<P>> lists = new HashMap<>();

    /** Adds a pattern that goes on with one of these words only. */
    void add(P pattern, Collection<String> seconds) {
        for (String second : seconds) {
            List<P> list = list(second);
            if (list.isEmpty() || list.get(list.size() - 1) != pattern) {
                list.add(pattern);
            }
        }
    }

    /** Adds a pattern that may go on with any name besides these words. */
    void addNamed(P pattern, Collection<String> seconds) {
        named.add(pattern);
        lists.values().forEach(list -> list.add(pattern));
        seconds.forEach(this::list);
    }

    /** Adds a pattern that the word may be the whole of. */
    void addWhole(P pattern) {
        whole.add(pattern);
        addNamed(pattern, List.of());
    }

    private List<P> list(String second) {
        return lists.computeIfAbsent(second, word -> {
            List<P> list = new ArrayList<>(named);
            bySecond.put(word, list);
            return list;
        });
    }

    /** The patterns that may begin with the word at a token; no other does. */
    List<P> at(Tokens tokens, int token) {
        List<P> list = bySecond.get(tokens, token + 1);
        if (list != null) {
            return list;
        }
        return tokens.isCapitalised(token + 1) ? named : whole;
    }
}
