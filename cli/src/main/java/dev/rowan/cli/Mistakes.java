package dev.rowan.cli;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.errors.DataException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one clear text what went wrong, and with which code to end. */
final class Mistakes {
  private Mistakes() {}

  /** A command line that is wrong. */
  static int ofUsage(ParameterException mistake, String[] args) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("rowan: " + mistake.getMessage());
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      UnmatchedArgumentException.printSuggestions(unmatched, err);
    }
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return Exit.USAGE;
  }

  /** A command that failed. */
  static int ofCommand(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    int exit = exit(failure);
    err.println("rowan: " + (exit == Exit.FAULT ? fault(failure) : message(failure)));
    RowanCommand rowan = (RowanCommand) command.getCommandSpec().root().userObject();
    if (rowan.stacktrace) {
      failure.printStackTrace(err);
    }
    err.flush();
    return exit;
  }

  private static int exit(Exception failure) {
    if (failure instanceof Failure known) {
      return known.exit();
    }
    if (failure instanceof ConfigurationException || failure instanceof IllegalArgumentException) {
      return Exit.USAGE;
    }
    return failure instanceof DataException
            || failure instanceof SQLException
            || failure instanceof UncheckedIOException
        ? Exit.FAILED
        : Exit.FAULT;
  }

  private static String message(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    return message.replaceFirst("^ERROR: ", "");
  }

  private static String fault(Exception failure) {
    return "this is a fault of Rowan: "
        + failure
        + "; please report it, with what --stacktrace shows";
  }
}
