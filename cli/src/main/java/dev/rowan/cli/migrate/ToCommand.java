package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.MigrationVersion;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings the database to a version, forth or back. */
@Command(name = "to", description = "Bring the database to a version, forth or back; 0 is empty.")
final class ToCommand implements Callable<Integer> {
  @Mixin private final RunOptions run;

  @Parameters(paramLabel = "<version>", description = "The version, such as 5 or 2026.11.21.1.")
  String version = "";

  ToCommand(Surroundings surroundings) {
    this.run = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    MigrationVersion target = MigrationVersion.of(version);
    Optional<MigrationVersion> current = run.migrations().current();
    boolean isBack = target.equals(MigrationVersion.of("0")) || isBefore(target, current);
    return isBack
        ? run.destroy(
            "This rolls back all after version " + version + ", on",
            migrations -> migrations.rollBackTo(version))
        : run.change(migrations -> migrations.applyTo(version));
  }

  private static boolean isBefore(MigrationVersion target, Optional<MigrationVersion> current) {
    return current.filter(version -> version.isAfter(target)).isPresent();
  }
}
