package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.SafetyOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.CycleStep;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tests the files of what is pending. */
@Command(
    name = "cycle",
    description = "Test the files: apply what is pending, roll it back, apply it again, compare.")
final class CycleCommand implements Callable<Integer> {
  @Mixin private final MigrateOptions options;
  @Mixin private final SafetyOptions safety;

  CycleCommand(Surroundings surroundings) {
    this.options = new MigrateOptions(surroundings);
    this.safety = new SafetyOptions(surroundings);
  }

  @Override
  public Integer call() {
    safety.destroy(
        "This applies what is pending, and rolls it back, on " + options.place(), options.output());
    List<CycleStep> steps = options.migrations().cycle();
    options.output().print(new Reports.Cycle(steps));
    return steps.stream().allMatch(step -> step.differences().isEmpty()) ? Exit.OK : Exit.FOUND;
  }
}
