package org.wartally.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.Extractor;
import org.wartally.model.Extraction;
import org.wartally.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows how a report is read, figure by figure. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", arity = "0..1")
    private @Nullable String text;

    @Option(names = "--file", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--published", paramLabel = "DATE")
    private @Nullable LocalDate published;

    @Option(names = "--title", paramLabel = "WORDS")
    private @Nullable String title;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String words = text != null
                ? text
                : file != null ? Files.readString(file) : new String(main.in().readAllBytes(), StandardCharsets.UTF_8);
        if (words.isBlank()) throw new ParameterException(spec.commandLine(), "no text");
        Report report =
                new Report("text", published == null ? null : published.toString(), null, null, title, null, words);
        Extraction extraction = Extractor.standard().extract(report);
        new Explanation(report, extraction, List.of()).print(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
