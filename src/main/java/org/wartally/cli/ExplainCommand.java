package org.wartally.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
            "          each number that was not used with the reason; what the text amounts to by itself;",
            "          each place with why it was taken and which places of its name were not.",
            "",
            "Example:  bin/wartally explain --published 2025-05-25 \"Three people were killed in Odesa.\""
        })
final class ExplainCommand implements Callable<Integer> {

    /** Where the text comes from: one of these, or standard input. */
    private static final class Source {

        @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The text itself.")
        private @Nullable String text;

        @Option(
                names = "--file",
                paramLabel = "FILE",
                description = "A file of any format that 'run' reads; all its reports.")
        private @Nullable String file;

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

    @Mixin
    private GazetteerOption gazetteer;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Extractor extractor = gazetteer.extractor();
        String gap = "";
        for (Report report : reports()) {
            out.print(gap);
            Extraction extraction = extractor.extract(report);
            new Explanation(report, extraction, WithinReport.totals(extraction.claims()), extractor.grounds(report))
                    .print(out);
            new PlacesExplained(extractor.places(report)).print(out);
            gap = "\n\n";
        }
        return ExitCode.OK;
    }

    private List<Report> reports() throws IOException {
        if (from.reportId != null) {
            return List.of(new PublishedReports(release.find()).find(from.reportId));
        }
        if (from.file != null) {
            List<Report> reports = new FileReports(spec.commandLine().getErr()::println).read(from.file);
            return reports.stream().map(this::asAsked).toList();
        }
        String words = from.text != null ? from.text : new String(main.in().readAllBytes(), StandardCharsets.UTF_8);
        if (words.isBlank()) {
            throw new ParameterException(spec.commandLine(), "there is no text to explain");
        }
        return List.of(asAsked(new Report("text", null, null, null, null, null, words)));
    }

    /** Date and title of the command line go before those of the file. */
    private Report asAsked(Report report) {
        return new Report(
                report.reportId(),
                published == null ? report.publishedAt() : published.toString(),
                report.source(),
                report.url(),
                title == null ? report.title() : title,
                report.lang(),
                report.text());
    }
}
