package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where a database stands. */
@Command(
    name = "stamp",
    description = "Say that the database stands at a version, and run nothing.")
final class StampCommand implements Callable<Integer> {
  @Mixin private final RunOptions run;

  @Parameters(paramLabel = "<version>", description = "A version of which there is a file.")
  String version = "";

  StampCommand(Surroundings surroundings) {
    this.run = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    return run.change(migrations -> migrations.stamp(version));
  }
}
