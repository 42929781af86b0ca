package org.wartally.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a user sees when an option or a path is wrong: what it is, what may have been meant, and where help is. */
final class BadUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("wartally: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("('" + command.getCommandSpec().qualifiedName() + " --help' shows how it is meant)");
        return ExitCode.USAGE;
    }
}
