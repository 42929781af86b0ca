package org.wartally.extract.claim.scene;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** What one dimension sees in a text, read when it is first asked for; each token knows what covers it. */
public final class Layer<T> {

    private final Tokens tokens;
    private final Function<Tokens, List<T>> reader;
    private final ToIntFunction<T> start;
    private final ToIntFunction<T> end;
    private @Nullable List<T> mentions;
    private @Nullable BySentence<T> bySentence;
    /** Number of the mention that covers each token, from 1; 0 where none does. */
    private int[] covers = {};

    /**
     * A layer of a text that is not read yet.
     *
     * @param start first token that a mention covers
     * @param end token after the last
     */
    Layer(Tokens tokens, Function<Tokens, List<T>> reader, ToIntFunction<T> start, ToIntFunction<T> end) {
        this.tokens = tokens;
        this.reader = reader;
        this.start = start;
        this.end = end;
    }

    /** The mentions in reading order. */
    List<T> all() {
        return mentions == null ? read() : mentions;
    }

    /** Whether anybody has asked so far. */
    boolean isRead() {
        return mentions != null;
    }

    private List<T> read() {
        List<T> found = reader.apply(tokens);
        covers = new int[tokens.size()];
        for (int m = 0; m < found.size(); m++) {
            T mention = found.get(m);
            Arrays.fill(covers, start.applyAsInt(mention), end.applyAsInt(mention), m + 1);
        }
        mentions = found;
        return found;
    }

    /** The mentions that begin in a sentence. */
    List<T> of(int sentence) {
        if (bySentence == null) {
            bySentence = new BySentence<>(all(), tokens, start);
        }
        return bySentence.of(sentence);
    }

    /** What covers a token; null where nothing does, and over the edge of the text. */
    @Nullable
    T at(int token) {
        List<T> found = all();
        return token < 0 || token >= covers.length || covers[token] == 0 ? null : found.get(covers[token] - 1);
    }
}
