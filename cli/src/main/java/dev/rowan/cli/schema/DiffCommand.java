package dev.rowan.cli.schema;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.EntityOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.ScriptOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.draft.MigrationDraft;
import dev.rowan.migrations.draft.NewFiles;
import dev.rowan.migrations.schema.EntitySchema;
import dev.rowan.migrations.schema.Renames;
import dev.rowan.migrations.schema.SchemaModel;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what entities need that a database has not, and writes it as a migration. */
@Command(
    name = "diff",
    description = "Show what the entities need that is not there, or write it as a migration.")
public final class DiffCommand implements Callable<Integer> {
  @Mixin private final EntityOptions entities;
  @Mixin private final ConnectionOptions connection;
  @Mixin private final ScriptOptions scripts;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(
      names = "--against",
      paramLabel = "<what>",
      defaultValue = "database",
      description = {
        "With what the entities are compared: ${COMPLETION-CANDIDATES}.",
        "migrations: with a new database, made and dropped on the server, that has them all."
      })
  Against against = Against.database;

  @Option(
      names = "--write",
      paramLabel = "<name>",
      description = "Write a migration of this name, and what undoes it.")
  @Nullable String name;

  @Option(
      names = "--version",
      paramLabel = "<version>",
      description = "The version of the migration; without it, the next one.")
  @Nullable String version;

  // With a --version of its own, the command does not inherit this one either.
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  boolean help;

  @Option(names = "--drop", description = "Drop what no entity has, and not only say it.")
  boolean drop;

  @Option(
      names = "--rename",
      paramLabel = "<old=new>",
      split = ",",
      description = "A table or column with another name: users=member, users.mail=email.")
  List<String> renames = new ArrayList<>();

  @Option(names = "--exit-code", description = "End with 1 when there is a difference.")
  boolean exitCode;

  /** With what entities are compared. */
  enum Against {
    database,
    migrations
  }

  /** The command that runs there. */
  public DiffCommand(Surroundings surroundings) {
    this.entities = new EntityOptions(surroundings);
    this.connection = new ConnectionOptions(surroundings);
    this.scripts = new ScriptOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException, IOException {
    Databases databases = new Databases(connection, scripts, output);
    EntitySchema known = entities.entities();
    Databases.Compared compared =
        against == Against.database
            ? databases.live(known.schema(), name != null)
            : databases.migrated(known.schema());
    Renames said = RenameArguments.parse(renames).over(known.renames(compared.found()));
    MigrationDraft draft = draft(compared.found(), compared.wanted(), said);
    String title = name;
    List<Path> files = title == null ? List.of() : draft.write(place(), title);
    output.print(new DiffReport(draft, files, title != null));
    return exitCode && !draft.isEmpty() ? Exit.FOUND : Exit.OK;
  }

  private MigrationDraft draft(SchemaModel found, SchemaModel wanted, Renames said) {
    return drop
        ? MigrationDraft.dropping(found, wanted, said)
        : MigrationDraft.between(found, wanted, said);
  }

  private NewFiles place() {
    NewFiles next = NewFiles.in(scripts.folders().get(0));
    return version == null ? next : next.version(version);
  }
}
