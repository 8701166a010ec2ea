package dev.rowan.cli.db;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Surroundings;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the database. */
@Command(
    name = "copy",
    description = "Copy the database on its server, with all rows; nobody may use it meanwhile.")
final class CopyCommand implements Callable<Integer> {
  @Mixin private final DbOptions options;

  @Parameters(paramLabel = "<name>", description = "The name of the copy.")
  String copy = "";

  CopyCommand(Surroundings surroundings) {
    this.options = new DbOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    String name = options.database();
    if (options.disconnect) {
      options.safety.destroy("This ends all sessions on " + name, options.output);
    } else {
      options.safety.change();
    }
    options.disconnectOthers();
    options.server().copy(name, copy);
    options.output.print(new Done(copy, true, "Database " + copy + " is a copy of " + name));
    return Exit.OK;
  }
}
