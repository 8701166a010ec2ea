package dev.rowan.cli.schema;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.EntityOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.ScriptOptions;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.draft.MigrationDraft;
import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.EntitySchema;
import dev.rowan.migrations.schema.SchemaDiff;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether a database has all that entities need. */
@Command(
    name = "check",
    description = "Tell whether the database has all that the entities need; ends with 1 if not.")
public final class CheckCommand implements Callable<Integer> {
  @Mixin private final EntityOptions entities;
  @Mixin private final ConnectionOptions connection;
  @Mixin private final OutputOptions output = new OutputOptions();
  private final ScriptOptions scripts;

  @Option(names = "--strict", description = "Mind too what the database has besides.")
  boolean strict;

  /** The command that runs there. */
  public CheckCommand(Surroundings surroundings) {
    this.entities = new EntityOptions(surroundings);
    this.connection = new ConnectionOptions(surroundings);
    this.scripts = new ScriptOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    Databases databases = new Databases(connection, scripts, output);
    EntitySchema known = entities.entities();
    Databases.Compared compared = databases.live(known.schema(), false);
    MigrationDraft draft =
        MigrationDraft.between(
            compared.found(), compared.wanted(), known.renames(compared.found()));
    output.print(new Checked(draft.changes(), draft.left()));
    boolean isFine = draft.isEmpty() && (draft.left().isEmpty() || !strict);
    return isFine ? Exit.OK : Exit.FOUND;
  }

  /**
   * What was found.
   *
   * @param missing what the entities need
   * @param left what no entity has
   */
  private record Checked(SchemaDiff missing, SchemaDiff left) implements Report {
    @Override
    public String text(Style style) {
      String fine = style.good("The database has all that the entities need");
      String text =
          missing.isEmpty()
              ? fine
              : "The entities need:" + lines(missing.changes(), style.bad("missing"));
      return left.isEmpty()
          ? text
          : text + "\nNo entity has:" + lines(left.changes(), style.notable("left"));
    }

    private static String lines(List<Change> changes, String mark) {
      return changes.stream()
          .map(change -> "\n  " + mark + "  " + change.subject() + ": " + word(change.kind()))
          .collect(Collectors.joining());
    }

    private static String word(Change.Kind kind) {
      return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public Object json() {
      return Json.object(
          "ok", missing.isEmpty(),
          "missing", Statements.json(missing.changes()),
          "left", Statements.json(left.changes()));
    }
  }
}
