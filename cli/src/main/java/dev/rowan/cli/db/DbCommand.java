package dev.rowan.cli.db;

import dev.rowan.cli.console.Subcommands;
import dev.rowan.cli.console.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about a database as a whole. */
@Command(name = "db", description = "Create, drop, copy and empty databases.")
public final class DbCommand {
  private DbCommand() {}

  /** The command with those below it. */
  public static CommandLine withSubcommands(Surroundings surroundings) {
    return new Subcommands(new CommandLine(new DbCommand()), surroundings)
        .add(CreateCommand.class, () -> new CreateCommand(surroundings))
        .add(DropCommand.class, () -> new DropCommand(surroundings))
        .add(CopyCommand.class, () -> new CopyCommand(surroundings))
        .add(ResetCommand.class, () -> new ResetCommand(surroundings))
        .add(ClearCommand.class, () -> new ClearCommand(surroundings))
        .done();
  }
}
