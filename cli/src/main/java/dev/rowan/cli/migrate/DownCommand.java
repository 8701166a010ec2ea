package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rolls the last migrations back. */
@Command(name = "down", description = "Roll the last migration back.")
final class DownCommand implements Callable<Integer> {
  @Mixin private final RunOptions run;

  @Option(
      names = "--step",
      paramLabel = "<n>",
      defaultValue = "1",
      description = "Roll so many back; without it, ${DEFAULT-VALUE}.")
  int step;

  DownCommand(Surroundings surroundings) {
    this.run = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    String what = step == 1 ? "the last migration" : "the last " + step + " migrations";
    return run.destroy("This rolls " + what + " back, on", migrations -> migrations.rollBack(step));
  }
}
