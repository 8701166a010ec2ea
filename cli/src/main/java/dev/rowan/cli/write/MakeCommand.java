package dev.rowan.cli.write;

import dev.rowan.cli.console.Subcommands;
import dev.rowan.cli.console.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Begins files that somebody will go on with. */
@Command(
    name = "make",
    description = "Begin a file: an entity, a migration, a validator, a listener, an event.")
public final class MakeCommand {
  private MakeCommand() {}

  /** The command with all that it can begin. */
  public static CommandLine withSubcommands(Surroundings surroundings) {
    return new Subcommands(new CommandLine(new MakeCommand()), surroundings)
        .add(MakeEntityCommand.class, () -> new MakeEntityCommand(surroundings))
        .add(MakeMigrationCommand.class, () -> new MakeMigrationCommand(surroundings))
        .add(MakeValidatorCommand.class, () -> new MakeValidatorCommand(surroundings))
        .add(MakeListenerCommand.class, () -> new MakeListenerCommand(surroundings))
        .add(MakeEventCommand.class, () -> new MakeEventCommand(surroundings))
        .done();
  }
}
