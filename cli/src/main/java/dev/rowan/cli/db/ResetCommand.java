package dev.rowan.cli.db;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Progress;
import dev.rowan.cli.console.ScriptOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.MigrationRun;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the database anew. */
@Command(name = "reset", description = "Drop the database, create it, and apply all migrations.")
final class ResetCommand implements Callable<Integer> {
  @Mixin private final DbOptions options;
  @Mixin private final ScriptOptions scripts;

  ResetCommand(Surroundings surroundings) {
    this.options = new DbOptions(surroundings);
    this.scripts = new ScriptOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    String name = options.database();
    options.safety.destroy(
        "This drops " + options.connection.required().place() + " and makes it anew",
        options.output);
    options.disconnectOthers();
    options.server().drop(name);
    options.server().create(name);
    MigrationRun run =
        scripts.of(options.connection.database()).listener(new Progress(options.output)).apply();
    options.output.print(new Done(name, true, "Database " + name + " is new\n" + run));
    return Exit.OK;
  }
}
