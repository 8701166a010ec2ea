package dev.rowan.cli.console;

import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below another. Only one that is called is made with all its options: to make them
 * all takes longer than most commands run. Of the others the name and the description are there,
 * for help and for what was mistyped.
 */
public final class Subcommands {
  private final CommandLine parent;
  private final Surroundings surroundings;

  /** Below this command, none yet. */
  public Subcommands(CommandLine parent, Surroundings surroundings) {
    this.parent = parent;
    this.surroundings = surroundings;
  }

  /** Adds a command, whose class says how it is called. */
  public Subcommands add(Class<?> type, Supplier<Object> command) {
    Command annotation = type.getAnnotation(Command.class);
    return add(
        annotation.name(),
        String.join(" ", annotation.description()),
        () -> new CommandLine(command.get()));
  }

  /** Adds a command of this name. */
  public Subcommands add(String name, String description, Supplier<CommandLine> command) {
    CommandLine sub =
        surroundings.isCalled(name) ? command.get() : new CommandLine(CommandSpec.create());
    sub.getCommandSpec().name(name).usageMessage().description(description);
    parent.addSubcommand(name, sub);
    return this;
  }

  /** The command with those below it. */
  public CommandLine done() {
    return parent;
  }
}
