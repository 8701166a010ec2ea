package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.SafetyOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.MigrationRun;
import dev.rowan.migrations.Migrations;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How migrations are run that change the database. */
final class RunOptions {
  @Mixin private final MigrateOptions options;
  @Mixin private final SafetyOptions safety;

  @Option(names = "--pretend", description = "Print the SQL that would run, and run nothing.")
  boolean pretend;

  RunOptions(Surroundings surroundings) {
    this.options = new MigrateOptions(surroundings);
    this.safety = new SafetyOptions(surroundings);
  }

  /** What is run. */
  @FunctionalInterface
  interface Call {
    MigrationRun run(Migrations migrations);
  }

  /** Runs what only adds. */
  int change(Call call) {
    if (!pretend) {
      safety.change();
    }
    return run(call);
  }

  /** Runs what may destroy rows, when that is wanted. */
  int destroy(String what, Call call) {
    if (!pretend) {
      safety.destroy(what + " " + options.place(), options.output());
    }
    return run(call);
  }

  /** The migrations, to look at them before. */
  Migrations migrations() {
    return options.migrations();
  }

  private int run(Call call) {
    Migrations migrations = options.migrations();
    if (pretend) {
      options.output().print(new Reports.Pretended(migrations.dryRun(call::run)));
    } else {
      options.output().print(new Reports.Run(call.run(migrations)));
    }
    return Exit.OK;
  }
}
