package org.wartally.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.ExtractStage;
import org.wartally.extract.Extractor;
import org.wartally.model.Extraction;
import org.wartally.model.Field;
import org.wartally.model.Reject;
import org.wartally.model.Report;
import org.wartally.model.Span;
import org.wartally.reconcile.WithinReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reports in, claims, totals and rejects out; a line for a line, in the same order, without Spark. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads reports, one JSON object a line, and prints what each one states.",
        footer = {
            "",
            "Input, a line:   {\"report_id\": \"r1\", \"published_at\": \"2025-05-25\", \"source\": \"agency\",",
            "                  \"url\": null, \"title\": null, \"lang\": \"en\", \"text\": \"Three people were killed.\"}",
            "Output, a line:  {\"report_id\": \"r1\", \"claims\": [...], \"totals\": [...], \"rejects\": [...]}",
            "                 in the order read. A line that is no report is named on standard error and",
            "                 left out; the exit code is then 3. A report that cannot be read for an error",
            "                 of ours is named too, and its line holds the reject extraction_failed.",
            "",
            "Example:         bin/wartally extract < reports.jsonl > claims.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {

    /** Enough to keep every core busy, little enough that a line typed by hand is answered at once. */
    private static final int LINES_AT_ONCE = 256;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "JSON Lines; standard input where none is given.")
    private List<Path> files = List.of();

    @Mixin
    private GazetteerOption gazetteer;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    /** What a line gave: its answer, what is wrong with it, or both. */
    record Answer(
            long line, @Nullable String json, @Nullable String problem) {}

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new ParameterException(spec.commandLine(), "no file to read at " + file);
            }
        }
        Extractor extractor = gazetteer.extractor();
        long bad = files.isEmpty() ? read("standard input", main.in(), extractor) : 0;
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                bad += read(file.toString(), in, extractor);
            }
        }
        return bad == 0 ? ExitCode.OK : Main.BAD_INPUT;
    }

    private long read(String name, InputStream in, Extractor extractor) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Lines lines = new Lines(in);
        long bad = 0;
        for (List<Lines.Line> some = lines.next(LINES_AT_ONCE); !some.isEmpty(); some = lines.next(LINES_AT_ONCE)) {
            List<Answer> answers = some.parallelStream()
                    .map(line -> answer(line, extractor::extract))
                    .toList();
            for (Answer answer : answers) {
                bad += print(name, answer);
            }
            if (out.checkError()) {
                throw new IOException("nobody reads standard output any more");
            }
        }
        return bad;
    }

    /** The answer to one line; a report that {@code reading} cannot read for an error of ours is one reject, as in a night. */
    static Answer answer(Lines.Line line, Function<Report, Extraction> reading) {
        try {
            Report report = ExchangeFormat.read(line.bytes());
            try {
                return new Answer(line.number(), json(reading.apply(report)), null);
            } catch (RuntimeException defect) {
                return new Answer(line.number(), json(failed(report)), "could not be read, by a defect: " + defect);
            }
        } catch (UnreadableReport problem) {
            return new Answer(line.number(), null, problem.getMessage());
        }
    }

    private static String json(Extraction extraction) {
        return ExchangeWriter.write(extraction, WithinReport.totals(extraction.claims()));
    }

    private static Extraction failed(Report report) {
        Span nowhere = new Span(Field.TEXT, 0, 0, "");
        Reject reject = new Reject(report.reportId(), nowhere, ExtractStage.FAILED);
        return new Extraction(report.reportId(), List.of(), List.of(reject), 1);
    }

    private int print(String name, Answer answer) {
        if (answer.json() != null) {
            spec.commandLine().getOut().println(answer.json());
        }
        if (answer.problem() == null) {
            return 0;
        }
        spec.commandLine().getErr().println(name + ":" + answer.line() + ": " + answer.problem());
        return 1;
    }
}
