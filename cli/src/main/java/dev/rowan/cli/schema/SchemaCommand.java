package dev.rowan.cli.schema;

import dev.rowan.cli.console.EntityOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.schema.SchemaDiff;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the tables that entities need. */
@Command(name = "schema", description = "Print the SQL of the tables that the entities need.")
public final class SchemaCommand implements Callable<Integer> {
  @Mixin private final EntityOptions entities;
  @Mixin private final OutputOptions output = new OutputOptions();

  /** The command that runs there. */
  public SchemaCommand(Surroundings surroundings) {
    this.entities = new EntityOptions(surroundings);
  }

  @Override
  public Integer call() {
    output.print(new Creation(SchemaDiff.creating(entities.schema())));
    return Exit.OK;
  }

  /** The statements that create a schema. */
  private record Creation(SchemaDiff diff) implements Report {
    @Override
    public String text(Style style) {
      return diff.sql().stripTrailing();
    }

    @Override
    public Object json() {
      return Json.object("statements", Statements.json(diff.changes()));
    }
  }
}
