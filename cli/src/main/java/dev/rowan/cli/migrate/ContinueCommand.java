package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.SafetyOptions;
import dev.rowan.cli.console.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where a migration goes on that was killed. */
@Command(
    name = "continue",
    description = "Say where a migration without a transaction goes on that was killed.")
final class ContinueCommand implements Callable<Integer> {
  @Mixin private final MigrateOptions options;
  @Mixin private final SafetyOptions safety;

  @Parameters(index = "0", paramLabel = "<script>", description = "The file.")
  String script = "";

  @Parameters(
      index = "1",
      paramLabel = "<statement>",
      description = "The number of the statement, from 1, with which the next run begins.")
  int statement;

  ContinueCommand(Surroundings surroundings) {
    this.options = new MigrateOptions(surroundings);
    this.safety = new SafetyOptions(surroundings);
  }

  @Override
  public Integer call() {
    safety.change();
    options.migrations().continueAt(script, statement);
    options
        .output()
        .print(Report.message("The next run of " + script + " begins at statement " + statement));
    return Exit.OK;
  }
}
