package dev.rowan.cli.write;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.page.SchemaPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a page about the schema of a database. */
@Command(
    name = "docs",
    description = "Write a page for a browser about the tables of the database, with a diagram.")
public final class DocsCommand implements Callable<Integer> {
  @Mixin private final ConnectionOptions connection;
  @Mixin private final OutputOptions output = new OutputOptions();
  private final Surroundings surroundings;

  @Option(
      names = "--output",
      paramLabel = "<file>",
      description = "The file; schema.html unless it is said.")
  Path file = Path.of("schema.html");

  @Option(
      names = "--title",
      paramLabel = "<text>",
      description = "What stands at the top of the page.")
  String title = "Schema";

  /** The command that runs there. */
  public DocsCommand(Surroundings surroundings) {
    this.connection = new ConnectionOptions(surroundings);
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws SQLException {
    ReadDatabase database = ReadDatabase.of(connection);
    String html = SchemaPage.html(title, database.schema(), database.columnsOfViews());
    Path target = surroundings.resolve(file);
    try {
      Path folder = target.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(target, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    output.print(Report.message("The page stands in " + file));
    return Exit.OK;
  }
}
