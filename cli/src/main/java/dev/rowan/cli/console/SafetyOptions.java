package dev.rowan.cli.console;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What must be said before a command destroys something. */
public final class SafetyOptions {

  @Option(names = "--yes", description = "Do not ask.")
  boolean yes;

  @Option(names = "--force", description = "Do it in production (ROWAN_ENV=production).")
  boolean force;

  private final Surroundings surroundings;

  /** The options of a command that runs there. */
  public SafetyOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Goes on where a change is allowed.
   *
   * @throws Failure in production, when it was not forced
   */
  public void change() {
    if (surroundings.isProduction() && !force) {
      throw Failure.refused("ROWAN_ENV says that this is production: add --force to do it there");
    }
  }

  /**
   * Goes on where something may be destroyed: asks, when somebody is there to answer.
   *
   * @param what what is going to happen, as a sentence without a point
   * @throws Failure when it is not wanted
   */
  public void destroy(String what, OutputOptions output) {
    change();
    if (yes) {
      return;
    }
    if (!surroundings.isTerminal()) {
      throw Failure.refused(what + ": add --yes to do it");
    }
    output.progress(what + ". Go on? [y/N] ");
    if (!isYes(answer())) {
      throw Failure.refused("Nothing was done");
    }
  }

  private static boolean isYes(String answer) {
    return answer.equals("y") || answer.equals("yes");
  }

  private String answer() {
    try {
      String line = surroundings.in().readLine();
      return line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      return "";
    }
  }
}
