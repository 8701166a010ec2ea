package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.SafetyOptions;
import dev.rowan.cli.console.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the history in line with the files. */
@Command(
    name = "repair",
    description = "Bring the history in line with the files; tables stay as they are.")
final class RepairCommand implements Callable<Integer> {
  @Mixin private final MigrateOptions options;
  @Mixin private final SafetyOptions safety;

  RepairCommand(Surroundings surroundings) {
    this.options = new MigrateOptions(surroundings);
    this.safety = new SafetyOptions(surroundings);
  }

  @Override
  public Integer call() {
    safety.destroy("This changes the history of " + options.place(), options.output());
    options.output().print(new Reports.Repaired(options.migrations().repair()));
    return Exit.OK;
  }
}
