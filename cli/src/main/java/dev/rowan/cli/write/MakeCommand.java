package dev.rowan.cli.write;

import dev.rowan.cli.console.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Begins files that somebody will go on with. */
@Command(name = "make", description = "Begin a file: an entity or a migration.")
public final class MakeCommand {
  private MakeCommand() {}

  /** The command with all that it can begin. */
  public static CommandLine withSubcommands(Surroundings surroundings) {
    return new CommandLine(new MakeCommand())
        .addSubcommand(new MakeEntityCommand(surroundings))
        .addSubcommand(new MakeMigrationCommand(surroundings));
  }
}
