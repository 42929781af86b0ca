package org.wartally.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of example texts with their readings, each of them a test of its own. The format is told in {@code
 * docs/examples.md}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> english() {
 *     return Corpus.of(DateCorpusTest.class, "en.corpus").tests(DateCorpusTest::read);
 * }
 * }</pre>
 */
public final class Corpus {

    /**
     * What a dimension read.
     *
     * @param start first character in the text given
     * @param end character after the last
     * @param reading the meaning as a corpus file writes it after {@code =}
     */
    public record Reading(int start, int end, String reading) {}

    /** A dimension under test. */
    @FunctionalInterface
    public interface Reader {

        /** Everything the dimension finds in a text, in reading order. */
        List<Reading> read(String text, @Nullable LocalDate published);
    }

    private final String file;
    private final URI source;
    private final List<CorpusExample> examples;

    private Corpus(String file, URI source, List<CorpusExample> examples) {
        this.file = file;
        this.source = source;
        this.examples = examples;
    }

    /**
     * Loads a file that stands beside a class.
     *
     * @throws IllegalStateException where it is missing, not UTF-8, malformed or without examples
     */
    public static Corpus of(Class<?> beside, String file) {
        List<CorpusExample> examples = new CorpusParser(file).parse(content(beside, file));
        String folder = beside.getPackageName().replace('.', '/');
        return new Corpus(file, URI.create("classpath:/" + folder + "/" + file), examples);
    }

    /**
     * Makes plain readings of the known gaps that are read well by now, in the file of the source folder. A text that is no
     * longer read as it should be is left to fail: it is a mistake, not a gap.
     */
    public void closeGaps(Reader reader) {
        Set<Integer> graduates = examples.stream()
                .filter(CorpusExample::gap)
                .filter(e -> e.problem(reader.read(e.text(), e.published())) == null)
                .map(CorpusExample::line)
                .collect(Collectors.toSet());
        Path path = Path.of("src/test/resources" + source.getPath());
        try {
            Files.writeString(path, GapLines.without(graduates, Files.readString(path)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A test for each example, named by file, line and text. */
    public Stream<DynamicTest> tests(Reader reader) {
        return examples.stream().map(example -> test(example, reader));
    }

    private DynamicTest test(CorpusExample example, Reader reader) {
        URI line = URI.create(source + "?line=" + example.line());
        String place = file + ":" + example.line();
        return DynamicTest.dynamicTest(place + " " + example.text(), line, () -> check(place, example, reader));
    }

    private static void check(String place, CorpusExample example, Reader reader) {
        String problem = example.problem(reader.read(example.text(), example.published()));
        if (problem != null && !example.gap()) {
            throw new AssertionError(place + ": " + problem);
        }
        if (problem == null && example.gap()) {
            throw new AssertionError(place + ": graduate me: this known gap is read well now, write '=' for '? ='");
        }
    }

    private static String content(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + beside.getName());
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException problem) {
            throw new IllegalStateException(file + " is not UTF-8", problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
