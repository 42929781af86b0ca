package org.wartally.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of terms of one or more words, found at a token by longest match and without case.
 *
 * <p>Terms are cut like any text, so "Kh-101" and "'s" match what the tokenizer makes of them.
 *
 * @param <T> what a term stands for
 */
public final class Terms<T> {

    /** A term found in the text: its meaning and the token after its last. */
    public record Match<T>(T value, int end) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T value;
    }

    private final Node<T> root = new Node<>();

    /** Adds a term; a later value for the same term replaces the earlier. */
    public void put(String term, T value) {
        Tokens words = Tokens.of(term);
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            node = node.next.computeIfAbsent(words.lower(i), word -> new Node<>());
        }
        node.value = value;
    }

    /** The meaning of exactly this term, null where it is not known. */
    public @Nullable T get(String term) {
        Tokens words = Tokens.of(term);
        Match<T> match = match(words, 0);
        return match != null && match.end() == words.size() ? match.value() : null;
    }

    /** The longest term that begins at a token, null where none does. */
    public @Nullable Match<T> match(Tokens tokens, int from) {
        Node<T> node = root.next.get(tokens.lower(from));
        Match<T> best = null;
        for (int i = from; node != null; node = node.next.get(tokens.lower(i))) {
            i++;
            if (node.value != null) {
                best = new Match<>(node.value, i);
            }
        }
        return best;
    }
}
