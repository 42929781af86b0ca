package org.wartally.cli;

import java.io.FileNotFoundException;
import org.wartally.ingest.NoSuchInputException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a user sees when a command fails: one line, and the stack trace only where it is asked for. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult arguments) {
        command.getOut().flush();
        command.getErr().println("wartally: " + message(problem));
        if (wantsTrace(arguments)) {
            problem.printStackTrace(command.getErr());
        } else if (!isBadUsage(problem)) {
            command.getErr().println("(--debug shows where)");
        }
        command.getErr().flush();
        return isBadUsage(problem) ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    /** A path that is not there. */
    private static boolean isBadUsage(Exception problem) {
        return problem instanceof FileNotFoundException || problem instanceof NoSuchInputException;
    }

    private static boolean wantsTrace(ParseResult arguments) {
        boolean asked = arguments.commandSpec().root().userObject() instanceof Main main && main.debug();
        return asked || System.getenv("WARTALLY_DEBUG") != null;
    }

    /** Jobs fail with a short message of their own inside a long one of Spark's. */
    private static String message(Throwable problem) {
        String message = problem.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        boolean says = !first.isBlank();
        return says ? first : problem.getClass().getSimpleName();
    }
}
