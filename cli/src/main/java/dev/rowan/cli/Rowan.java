package dev.rowan.cli;

import dev.rowan.cli.console.Interruption;
import dev.rowan.cli.console.Surroundings;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program: runs one command, and ends with its code. */
public final class Rowan {
  private Rowan() {}

  /** Runs the command of the arguments. */
  public static void main(String[] args) {
    // Without a provider of logs SLF4J says so on the standard error, which is ours to use.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    try (Interruption interruption = Interruption.watch(err)) {
      interruption.exit(run(Surroundings.ofProcess(), out, err, args));
    }
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Runs a command somewhere; returns its code. */
  static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... args) {
    CommandLine rowan = Commands.all(surroundings.calling(args));
    rowan.setOut(out);
    rowan.setErr(err);
    rowan.setUsageHelpAutoWidth(true);
    rowan.setParameterExceptionHandler(Mistakes::ofUsage);
    rowan.setExecutionExceptionHandler(Mistakes::ofCommand);
    return rowan.execute(args.length == 0 ? new String[] {"help"} : args);
  }
}
