package dev.rowan.cli.db;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Surroundings;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Creates the database. */
@Command(name = "create", description = "Create the database, unless it is there.")
final class CreateCommand implements Callable<Integer> {
  @Mixin private final DbOptions options;

  CreateCommand(Surroundings surroundings) {
    this.options = new DbOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    options.safety.change();
    String name = options.database();
    boolean isNew = !options.server().has(name);
    if (isNew) {
      options.server().create(name);
    }
    String text = "Database " + name + (isNew ? " is created" : " is there already");
    options.output.print(new Done(name, isNew, text));
    return Exit.OK;
  }
}
