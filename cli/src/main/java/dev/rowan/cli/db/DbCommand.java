package dev.rowan.cli.db;

import dev.rowan.cli.console.Surroundings;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about a database as a whole. */
@Command(name = "db", description = "Create, drop, copy and empty databases.")
public final class DbCommand {
  private DbCommand() {}

  /** The command with those below it. */
  public static CommandLine withSubcommands(Surroundings surroundings) {
    CommandLine db = new CommandLine(new DbCommand());
    List.of(
            new CreateCommand(surroundings),
            new DropCommand(surroundings),
            new CopyCommand(surroundings),
            new ResetCommand(surroundings),
            new ClearCommand(surroundings))
        .forEach(db::addSubcommand);
    return db;
  }
}
