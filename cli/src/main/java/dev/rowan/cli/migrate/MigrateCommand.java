package dev.rowan.cli.migrate;

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
    CommandLine migrate = new CommandLine(new MigrateCommand());
    of(surroundings).forEach(migrate::addSubcommand);
    return migrate;
  }

  private static List<Object> of(Surroundings surroundings) {
    return List.of(
        new UpCommand(surroundings),
        new DownCommand(surroundings),
        new ToCommand(surroundings),
        Destroying.command(
            "redo",
            "Roll the last migration back and apply it again, as its file is now.",
            "This rolls the last migration back and applies it again, on",
            surroundings,
            Migrations::redo),
        Destroying.command(
            "reset",
            "Roll all migrations back.",
            "This rolls all migrations back, on",
            surroundings,
            Migrations::reset),
        Destroying.command(
            "refresh",
            "Roll all migrations back and apply them again.",
            "This rolls all migrations back and applies them again, on",
            surroundings,
            Migrations::refresh),
        Reading.command(
            "status", "Show where each migration stands.", surroundings, MigrateCommand::status),
        Reading.command(
            "history",
            "Show all that was done to the database.",
            surroundings,
            migrations -> new Found(new Reports.History(migrations.history()), false)),
        Reading.command(
            "current",
            "Show the version of the database.",
            surroundings,
            migrations -> new Found(new Reports.Current(migrations.current()), false)),
        Reading.command(
            "pending", "Show what would be applied.", surroundings, MigrateCommand::pending),
        new ValidateCommand(surroundings),
        new StampCommand(surroundings),
        new BaselineCommand(surroundings),
        new CycleCommand(surroundings),
        new MergeCommand(surroundings),
        new RepairCommand(surroundings),
        new ContinueCommand(surroundings));
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
