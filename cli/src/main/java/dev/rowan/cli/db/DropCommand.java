package dev.rowan.cli.db;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Surroundings;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Drops the database. */
@Command(name = "drop", description = "Drop the database with all that is in it.")
final class DropCommand implements Callable<Integer> {
  @Mixin private final DbOptions options;

  DropCommand(Surroundings surroundings) {
    this.options = new DbOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    String name = options.database();
    options.safety.destroy("This drops " + options.connection.required().place(), options.output);
    boolean isThere = options.server().has(name);
    options.disconnectOthers();
    options.server().drop(name);
    String text = "Database " + name + (isThere ? " is dropped" : " was not there");
    options.output.print(new Done(name, isThere, text));
    return Exit.OK;
  }
}
