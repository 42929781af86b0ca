package org.wartally.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.Extractor;
import org.wartally.measure.Measurement;
import org.wartally.measure.Mistakes;
import org.wartally.model.Extraction;
import org.wartally.reconcile.WithinReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the reader against reports that people have read: how much of it is right, and where it is wrong. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares what is read of reports with what people have read in them.",
        footer = {
            "",
            "Input, a line:   a report as 'extract' takes it, with \"figures\" (the claims that are right), and where",
            "                 wanted \"totals\" and \"must_not\" (words or numbers that may be no claim).",
            "Output:          precision, recall and F1 of claims and totals, by metric and by role; how often each",
            "                 field of a right claim is right. A claim is right where metric, bounds, and whether it",
            "                 counts at all are; a total where metric, region, week, weapon and number are.",
            "",
            "Example:         bin/wartally evaluate --gold my-reports.jsonl --worst 5"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HEADER = List.of("", "right", "read", "gold", "precision", "recall", "F1");
    private static final List<String> SHOWN = List.of(
            "metric", "low", "best", "high", "role", "side", "weapon_family", "region_code", "event_end", "quote");

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Reports with what they state.")
    private Path gold;

    @Option(
            names = "--predicted",
            paramLabel = "FILE",
            description = "What 'extract' gave for them (default: they are read now).")
    private @Nullable Path predicted;

    @Option(
            names = "--worst",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also show the N reports with the most mistakes (default: ${DEFAULT-VALUE}).")
    private int worst;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<String, JsonNode> answers = predicted == null ? Map.of() : byReport(predicted);
        Measurement measurement = new Measurement();
        try (InputStream in = open(gold)) {
            Lines lines = new Lines(in);
            for (List<Lines.Line> some = lines.next(1); !some.isEmpty(); some = lines.next(1)) {
                JsonNode report = node(gold, some.get(0));
                if (!report.path("figures").isArray()) {
                    throw wrong(gold, some.get(0), "the report has no list of \"figures\"");
                }
                measurement.add(report, answer(some.get(0), report, answers));
            }
        }
        print(measurement);
        return ExitCode.OK;
    }

    private Map<String, JsonNode> byReport(Path file) throws IOException {
        Map<String, JsonNode> answers = new HashMap<>();
        try (InputStream in = open(file)) {
            Lines lines = new Lines(in);
            for (List<Lines.Line> some = lines.next(1); !some.isEmpty(); some = lines.next(1)) {
                JsonNode answer = node(file, some.get(0));
                answers.put(answer.path("report_id").asText(), answer);
            }
        }
        return answers;
    }

    private JsonNode answer(Lines.Line line, JsonNode report, Map<String, JsonNode> answers) throws IOException {
        if (predicted != null) {
            return answers.getOrDefault(report.path("report_id").asText(), JSON.createObjectNode());
        }
        try {
            Extraction extraction = Extractor.standard().extract(ExchangeFormat.read(line.bytes()));
            return JSON.readTree(ExchangeWriter.write(extraction, WithinReport.totals(extraction.claims())));
        } catch (UnreadableReport problem) {
            throw wrong(gold, line, problem.getMessage());
        }
    }

    private JsonNode node(Path file, Lines.Line line) {
        try {
            return JSON.readTree(line.bytes());
        } catch (IOException problem) {
            throw wrong(file, line, "not JSON");
        }
    }

    private InputStream open(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "no file to read at " + file);
        }
        return Files.newInputStream(file);
    }

    private ParameterException wrong(Path file, Lines.Line line, @Nullable String problem) {
        return new ParameterException(spec.commandLine(), file + ":" + line.number() + ": " + problem);
    }

    private void print(Measurement measurement) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(measurement.reports() + " reports, " + measurement.forbidden() + " forbidden numbers claimed");
        TextTable all = new TextTable(HEADER);
        all.add(new MeasuredRow("claims", measurement.claims()).cells());
        all.add(new MeasuredRow("claims that count", measurement.counting()).cells());
        all.add(new MeasuredRow("totals", measurement.totals()).cells());
        measurement.metrics().forEach((name, found) -> all.add(new MeasuredRow("metric " + name, found).cells()));
        measurement.roles().forEach((name, found) -> all.add(new MeasuredRow("role " + name, found).cells()));
        all.lines().forEach(out::println);
        out.println();
        TextTable fields = new TextTable(List.of("field of right claims", "right", "of", "share"));
        measurement
                .fields()
                .forEach((name, found) -> fields.add(Arrays.asList(name, found.right(), found.gold(), found.recall())));
        fields.lines().forEach(out::println);
        measurement.worst(worst).forEach(mistakes -> print(out, mistakes));
    }

    private static void print(PrintWriter out, Mistakes mistakes) {
        out.println();
        out.println("--- " + mistakes.reportId() + " (" + mistakes.weight() + " mistakes)");
        String title = mistakes.gold().path("title").asText("");
        out.println(title.isEmpty() || title.equals("null") ? "" : title);
        out.println(mistakes.gold().path("text").asText());
        mistakes.missed().forEach(figure -> out.println("missed  " + brief(figure)));
        mistakes.extra().forEach(figure -> out.println("extra   " + brief(figure)));
    }

    private static String brief(JsonNode figure) {
        StringBuilder words = new StringBuilder();
        for (String field : SHOWN) {
            if (figure.hasNonNull(field)) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(field)
                        .append(' ')
                        .append(figure.get(field).asText());
            }
        }
        return words.toString();
    }
}
