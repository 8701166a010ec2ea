package dev.rowan.cli.migrate;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Progress;
import dev.rowan.cli.console.ScriptOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.MigrationOptions;
import dev.rowan.migrations.Migrations;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which migrations run on which database, and how. */
final class MigrateOptions {
  @Mixin private final ConnectionOptions connection;
  @Mixin private final ScriptOptions scripts;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(
      names = "--schema",
      paramLabel = "<name>",
      description = "The schema of the history; without it, the first of the search path.")
  @Nullable String schema;

  @Option(
      names = "--table",
      paramLabel = "<name>",
      defaultValue = MigrationOptions.DEFAULT_TABLE,
      description = "The table of the history; without it, ${DEFAULT-VALUE}.")
  String table = MigrationOptions.DEFAULT_TABLE;

  @Option(
      names = "--lock-timeout",
      paramLabel = "<seconds>",
      defaultValue = "5",
      description = "How long a statement waits for a lock; without it, ${DEFAULT-VALUE}.")
  int lockTimeout;

  @Option(
      names = "--patience",
      paramLabel = "<seconds>",
      defaultValue = "600",
      description = "How long to wait for another runner; without it, ${DEFAULT-VALUE}.")
  int patience;

  @Option(names = "--out-of-order", description = "Run those too that newer ones overtook.")
  boolean outOfOrder;

  @Option(names = "--ignore-missing", description = "Do not mind files that are gone.")
  boolean ignoreMissing;

  MigrateOptions(Surroundings surroundings) {
    this.connection = new ConnectionOptions(surroundings);
    this.scripts = new ScriptOptions(surroundings);
  }

  /** The migrations; how they go is told on the standard error. */
  Migrations migrations() {
    return scripts.of(connection.database()).options(options()).listener(new Progress(output));
  }

  /** How it prints. */
  OutputOptions output() {
    return output;
  }

  /** Where the scripts are. */
  ScriptOptions scripts() {
    return scripts;
  }

  /** Where the database is. */
  String place() {
    return connection.required().place();
  }

  private MigrationOptions options() {
    MigrationOptions options =
        MigrationOptions.DEFAULTS
            .table(table)
            .lockTimeout(Duration.ofSeconds(lockTimeout))
            .patience(Duration.ofSeconds(patience));
    options = schema == null ? options : options.schema(schema);
    options = outOfOrder ? options.allowingOutOfOrder() : options;
    return ignoreMissing ? options.allowingMissing() : options;
  }
}
