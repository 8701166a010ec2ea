package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Subcommands;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.cli.migrate.Reading.Found;
import dev.rowan.migrations.MigrationInfo;
import dev.rowan.migrations.MigrationStatus;
import dev.rowan.migrations.Migrations;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that run migrations. */
@Command(
    name = "migrate",
    description = "Apply migrations, roll them back, and see where a database stands.")
public final class MigrateCommand {
  private MigrateCommand() {}

  /** The command with those below it. */
  public static CommandLine withSubcommands(Surroundings surroundings) {
    Subcommands commands = new Subcommands(new CommandLine(new MigrateCommand()), surroundings);
    addRunning(commands, surroundings);
    addReading(commands, surroundings);
    return commands
        .add(StampCommand.class, () -> new StampCommand(surroundings))
        .add(BaselineCommand.class, () -> new BaselineCommand(surroundings))
        .add(CycleCommand.class, () -> new CycleCommand(surroundings))
        .add(MergeCommand.class, () -> new MergeCommand(surroundings))
        .add(RepairCommand.class, () -> new RepairCommand(surroundings))
        .add(ContinueCommand.class, () -> new ContinueCommand(surroundings))
        .done();
  }

  private static void addRunning(Subcommands commands, Surroundings surroundings) {
    commands
        .add(UpCommand.class, () -> new UpCommand(surroundings))
        .add(DownCommand.class, () -> new DownCommand(surroundings))
        .add(ToCommand.class, () -> new ToCommand(surroundings))
        .add(
            "redo",
            "Roll the last migration back and apply it again, as its file is now.",
            Destroying.of(
                "This rolls the last migration back and applies it again, on",
                surroundings,
                Migrations::redo))
        .add(
            "reset",
            "Roll all migrations back.",
            Destroying.of("This rolls all migrations back, on", surroundings, Migrations::reset))
        .add(
            "refresh",
            "Roll all migrations back and apply them again.",
            Destroying.of(
                "This rolls all migrations back and applies them again, on",
                surroundings,
                Migrations::refresh));
  }

  private static void addReading(Subcommands commands, Surroundings surroundings) {
    commands
        .add(
            "status",
            "Show where each migration stands.",
            Reading.of(surroundings, MigrateCommand::status))
        .add(
            "history",
            "Show all that was done to the database.",
            Reading.of(
                surroundings,
                migrations -> new Found(new Reports.History(migrations.history()), false)))
        .add(
            "current",
            "Show the version of the database.",
            Reading.of(
                surroundings,
                migrations -> new Found(new Reports.Current(migrations.current()), false)))
        .add(
            "pending",
            "Show what would be applied.",
            Reading.of(surroundings, MigrateCommand::pending))
        .add(ValidateCommand.class, () -> new ValidateCommand(surroundings));
  }

  private static Found status(Migrations migrations) {
    MigrationStatus status = migrations.status();
    boolean isPending = status.migrations().stream().anyMatch(MigrateCommand::isToRun);
    return new Found(new Reports.Status(status), isPending || !status.problems().isEmpty());
  }

  private static boolean isToRun(MigrationInfo migration) {
    return switch (migration.state()) {
      case PENDING, OUTDATED, OUT_OF_ORDER, FAILED, RUNNING -> true;
      default -> false;
    };
  }

  private static Found pending(Migrations migrations) {
    List<MigrationInfo> pending = migrations.pending();
    return new Found(new Reports.Pending(pending), !pending.isEmpty());
  }
}
