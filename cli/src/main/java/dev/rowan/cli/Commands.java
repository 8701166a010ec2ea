package dev.rowan.cli;

import dev.rowan.cli.console.Subcommands;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.cli.db.DbCommand;
import dev.rowan.cli.explain.AdviseCommand;
import dev.rowan.cli.explain.CheckQueriesCommand;
import dev.rowan.cli.explain.ExplainCommand;
import dev.rowan.cli.migrate.MigrateCommand;
import dev.rowan.cli.schema.CheckCommand;
import dev.rowan.cli.schema.DiffCommand;
import dev.rowan.cli.schema.LintCommand;
import dev.rowan.cli.schema.SchemaCommand;
import dev.rowan.cli.write.DocsCommand;
import dev.rowan.cli.write.MakeCommand;
import dev.rowan.cli.write.NewCommand;
import dev.rowan.cli.write.PullCommand;
import java.util.List;
import picocli.CommandLine;

/** The subcommands of {@code rowan}, in the order of its help. */
final class Commands {
  private Commands() {}

  static CommandLine all(Surroundings surroundings) {
    CommandLine rowan = new CommandLine(new RowanCommand());
    of(surroundings).forEach(rowan::addSubcommand);
    return rowan;
  }

  private static CommandLine check(Surroundings surroundings) {
    return new Subcommands(new CommandLine(new CheckCommand(surroundings)), surroundings)
        .add(CheckQueriesCommand.class, () -> new CheckQueriesCommand(surroundings))
        .done();
  }

  private static List<Object> of(Surroundings surroundings) {
    return List.of(
        new NewCommand(surroundings),
        MigrateCommand.withSubcommands(surroundings),
        DbCommand.withSubcommands(surroundings),
        new DiffCommand(surroundings),
        check(surroundings),
        new ExplainCommand(surroundings),
        new AdviseCommand(surroundings),
        new LintCommand(surroundings),
        new SchemaCommand(surroundings),
        MakeCommand.withSubcommands(surroundings),
        new PullCommand(surroundings),
        new DocsCommand(surroundings),
        new CompletionCommand());
  }
}
