package org.wartally.extract.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** Finds every date, time of day, span and length of time in a text. Safe for use by many threads. */
public final class DateReader {

    /** The one reader per JVM, made when first asked for. */
    private static final class Holder {
        private static final DateReader STANDARD = new DateReader("en.tsv");
    }

    private final Terms<DateText.Word> vocabulary = new Terms<>();

    private DateReader(String resource) {
        for (String[] row : WordList.table(DateReader.class, resource)) {
            vocabulary.put(row[1], new DateText.Word(WordClass.valueOf(row[0]), row[2]));
        }
    }

    /** The reader with the words that travel in the jar. */
    public static DateReader standard() {
        return Holder.STANDARD;
    }

    /**
     * What a text says of when, in reading order and without overlaps; expressions that cannot be resolved are
     * returned without days, for their digits count nothing.
     *
     * @param published day of publication, null where it is not known: then a dateline or the newest full date of the
     *     text takes its place, and without either relative dates stay unresolved
     */
    public List<DateMention> read(Tokens tokens, @Nullable LocalDate published) {
        DateText text = new DateText(tokens, vocabulary);
        Filing filing = Filing.of(text, published);
        return new DateGrammar(text, filing).read();
    }
}
