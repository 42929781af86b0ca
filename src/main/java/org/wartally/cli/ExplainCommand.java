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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
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
            "Input:    a text as an argument, a file, a published report, or standard input.",
            "Output:   each claim with its words underlined, its role, side, place, date and rule;",
            "          each number that was not used with the reason; what the text amounts to by itself.",
            "",
            "Example:  bin/wartally explain --published 2025-05-25 \"Three people were killed in Odesa.\""
        })
final class ExplainCommand implements Callable<Integer> {

    /** Where the text comes from: one of these, or standard input. */
    private static final class Source {

        @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The text itself.")
        private @Nullable String text;

        @Option(names = "--file", paramLabel = "FILE", description = "A plain text in UTF-8.")
        private @Nullable Path file;

        @Option(names = "--report", paramLabel = "ID", description = "A report of a release that 'run' made.")
        private @Nullable String reportId;
    }

    @ArgGroup
    private Source from = new Source();

    @Mixin
    private ReleaseOptions release;

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
        Report report = report();
        Extraction extraction = Extractor.standard().extract(report);
        new Explanation(report, extraction, WithinReport.totals(extraction.claims()))
                .print(spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private Report report() throws IOException {
        if (from.reportId != null) {
            return new PublishedReports(release.find()).find(from.reportId);
        }
        String words = words();
        if (words.isBlank()) {
            throw new ParameterException(spec.commandLine(), "there is no text to explain");
        }
        String date = published == null ? null : published.toString();
        return new Report("text", date, null, null, title, null, words);
    }

    private String words() throws IOException {
        if (from.text != null) {
            return from.text;
        }
        return from.file == null
                ? new String(main.in().readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(from.file);
    }
}
