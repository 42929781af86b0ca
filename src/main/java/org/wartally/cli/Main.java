package org.wartally.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: its commands, and the two things of the world that they may see, standard input and today's date. */
@Command(
        name = "wartally",
        description = "Casualty and interception figures from war reports, as Parquet tables by region and ISO week.",
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            ShowCommand.class,
            EvaluateCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; nothing was published",
            "2:bad usage: a wrong option, or a path that is not there",
            "3:bad input beyond the allowed share; what was set aside is named",
            "4:another run writes to the output folder; nothing was done"
        },
        footer = {"", "'wartally COMMAND --help' shows input, output and an example of each."})
public final class Main implements Runnable {

    /** Input that could not be read, beyond the share that is allowed. */
    static final int BAD_INPUT = 3;

    /** The output folder is another run's at this moment. */
    static final int IN_USE = 4;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error (also: WARTALLY_DEBUG=1).")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private final InputStream in;
    private final LocalDate today;

    Main(InputStream in, LocalDate today) {
        this.in = in;
        this.today = today;
    }

    public static void main(String[] args) {
        Main main = new Main(System.in, LocalDate.now(ZoneOffset.UTC));
        System.exit(main.execute(System.out, System.err, args));
    }

    /** Runs one command, writing UTF-8 whatever the locale is; gives the exit code. */
    int execute(OutputStream out, OutputStream err, String... args) {
        CommandLine commands = commandLine(out, err);
        int exitCode = commands.execute(args);
        commands.getOut().flush();
        return exitCode;
    }

    private CommandLine commandLine(OutputStream out, OutputStream err) {
        return new CommandLine(this)
                .setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new BadUsage())
                .setExecutionExceptionHandler(new Failure());
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "no command given; there are evaluate, explain, extract, run and show");
    }

    InputStream in() {
        return in;
    }

    /** The day on which the program was started (UTC): a default for options, never seen by a job. */
    LocalDate today() {
        return today;
    }

    boolean debug() {
        return debug;
    }
}
