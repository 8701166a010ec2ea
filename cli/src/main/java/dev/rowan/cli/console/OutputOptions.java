package dev.rowan.cli.console;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command prints. */
public final class OutputOptions {

  @Option(names = "--json", description = "Print JSON, for programs.")
  boolean json;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  /** Prints what came of the command, to the standard output. */
  public void print(Report report) {
    String text = json ? Json.write(report.json()) : report.text(style());
    if (!text.isEmpty()) {
      line(commandLine().getOut(), text);
    }
  }

  /** Tells how it goes, on the standard error, so that the output stays clean. */
  public void progress(String text) {
    line(commandLine().getErr(), text);
  }

  /** Whether programs read the output. */
  public boolean isJson() {
    return json;
  }

  private Style style() {
    return new Style(commandLine().getColorScheme().ansi().enabled());
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(command).commandLine();
  }

  private static void line(PrintWriter writer, String text) {
    writer.println(text);
    writer.flush();
  }
}
