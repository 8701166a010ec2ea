package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.MigrationProblem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the files against the history. */
@Command(
    name = "validate",
    description = "Tell what is wrong in the files, and between them and the database.")
final class ValidateCommand implements Callable<Integer> {
  @Mixin private final MigrateOptions options;

  ValidateCommand(Surroundings surroundings) {
    this.options = new MigrateOptions(surroundings);
  }

  @Override
  public Integer call() {
    List<MigrationProblem> problems = options.migrations().validate();
    options.output().print(new Reports.Problems(problems));
    return problems.isEmpty() ? Exit.OK : Exit.FOUND;
  }
}
