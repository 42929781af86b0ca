package org.wartally.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.Extractor;
import org.wartally.model.Extraction;
import org.wartally.model.Report;
import org.wartally.reconcile.WithinReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows how a report is read, figure by figure. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows every figure of a text under its own words, with the reason for all that was made of it.",
        footer = {
            "",
            "Input:    a text as an argument, a file, or standard input.",
            "Output:   each claim with its words underlined, its role, side, place, date and rule; each number that",
            "          was not used with the reason; and what the text amounts to by itself.",
            "",
            "Example:  bin/wartally explain --published 2025-05-25 \"Three people were killed in Odesa on Friday.\""
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The text itself.")
    private @Nullable String text;

    @Option(names = "--file", paramLabel = "FILE", description = "A plain text in UTF-8.")
    private @Nullable Path file;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, such as 2025-05-25: without it \"on Friday\" is no date.")
    private @Nullable LocalDate published;

    @Option(names = "--title", paramLabel = "WORDS", description = "Headline of the text.")
    private @Nullable String title;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Report report =
                new Report("text", published == null ? null : published.toString(), null, null, title, null, words());
        Extraction extraction = Extractor.standard().extract(report);
        new Explanation(report, extraction, WithinReport.totals(extraction.claims()))
                .print(spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private String words() throws IOException {
        String words = text;
        if (words == null) {
            words = file == null
                    ? new String(main.in().readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(file);
        }
        if (words.isBlank()) {
            throw new ParameterException(spec.commandLine(), "there is no text to explain");
        }
        return words;
    }
}
