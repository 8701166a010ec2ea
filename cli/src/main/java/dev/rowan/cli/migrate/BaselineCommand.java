package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins the history of a database that is there. */
@Command(
    name = "baseline",
    description = "Begin the history of a database that has tables already.")
final class BaselineCommand implements Callable<Integer> {
  @Mixin private final RunOptions run;

  @Parameters(
      paramLabel = "<version>",
      description = "What is of this version or older never runs; 0 lets all run.")
  String version = "";

  @Option(
      names = "--description",
      paramLabel = "<text>",
      defaultValue = "baseline",
      description = "What the history says; without it, ${DEFAULT-VALUE}.")
  String description = "";

  BaselineCommand(Surroundings surroundings) {
    this.run = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    return run.change(migrations -> migrations.baseline(version, description));
  }
}
