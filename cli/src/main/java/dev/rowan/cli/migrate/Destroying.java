package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Surroundings;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that rolls migrations back, without more to say. */
@Command
final class Destroying implements Callable<Integer> {
  @Mixin private final RunOptions run;

  private final String what;
  private final RunOptions.Call call;

  private Destroying(Surroundings surroundings, String what, RunOptions.Call call) {
    this.run = new RunOptions(surroundings);
    this.what = what;
    this.call = call;
  }

  /**
   * A command.
   *
   * @param what what it is going to do to the database, which is named behind it
   */
  static Supplier<CommandLine> of(String what, Surroundings surroundings, RunOptions.Call call) {
    return () -> new CommandLine(new Destroying(surroundings, what, call));
  }

  @Override
  public Integer call() {
    return run.destroy(what, call);
  }
}
