package org.wartally.text;

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
        /** What follows, null where nothing does: most terms are one word. */
        private @Nullable WordTable<Node<T>> next;

        private @Nullable T value;

        private @Nullable Node<T> next(Tokens tokens, int token) {
            return next == null ? null : next.get(tokens, token);
        }

        private Node<T> grow(String word) {
            next = next == null ? new WordTable<>() : next;
            Node<T> known = next.get(word);
            Node<T> child = known == null ? new Node<>() : known;
            next.put(word, child);
            return child;
        }
    }

    /** The first words of terms. */
    private final WordTable<Node<T>> roots = new WordTable<>();

    /** Adds a term; a later value for the same term replaces the earlier. */
    public void put(String term, T value) {
        Tokens words = Tokens.of(term);
        if (words.size() == 0) {
            return;
        }
        Node<T> node = root(words.lower(0));
        for (int i = 1; i < words.size(); i++) {
            node = node.grow(words.lower(i));
        }
        node.value = value;
    }

    private Node<T> root(String word) {
        Node<T> known = roots.get(word);
        Node<T> root = known == null ? new Node<>() : known;
        roots.put(word, root);
        return root;
    }

    /** The meaning of exactly this term, null where it is not known. */
    public @Nullable T get(String term) {
        Tokens words = Tokens.of(term);
        Match<T> match = match(words, 0);
        return match != null && match.end() == words.size() ? match.value() : null;
    }

    /** Whether a term can begin at a token: its first word stands there, and the second of one behind it. */
    public boolean open(Tokens tokens, int token) {
        Node<T> root = roots.get(tokens, token);
        return root != null && (root.value != null || root.next(tokens, token + 1) != null);
    }

    /** The longest term that begins at a token, null where none does. */
    public @Nullable Match<T> match(Tokens tokens, int from) {
        T value = null;
        int end = from;
        int i = from;
        for (Node<T> node = roots.get(tokens, from); node != null; node = node.next(tokens, i)) {
            i++;
            if (node.value != null) {
                value = node.value;
                end = i;
            }
        }
        return value == null ? null : new Match<>(value, end);
    }
}
