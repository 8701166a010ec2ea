package dev.rowan.cli.write;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.pull.EntityPull;
import dev.rowan.migrations.pull.PullNote;
import dev.rowan.migrations.pull.PullOptions;
import dev.rowan.migrations.pull.PulledEntities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes entities for a database that is there already. */
@Command(name = "pull", description = "Write entities for the tables and views of the database.")
public final class PullCommand implements Callable<Integer> {
  @Mixin private final ConnectionOptions connection;
  @Mixin private final OutputOptions output = new OutputOptions();
  private final Surroundings surroundings;

  @Option(
      names = "--package",
      required = true,
      paramLabel = "<name>",
      description = "The package of the entities.")
  String packageName = "";

  @Option(
      names = "--sources",
      paramLabel = "<folder>",
      description = "The folder of sources; src/main/java unless it is said.")
  Path sources = Path.of("src", "main", "java");

  @Option(names = "--records", description = "Write records, and not classes.")
  boolean records;

  @Option(names = "--overwrite", description = "Write over files that are there.")
  boolean overwrite;

  /** The command that runs there. */
  public PullCommand(Surroundings surroundings) {
    this.connection = new ConnectionOptions(surroundings);
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws SQLException {
    PullOptions options = options();
    ReadDatabase database = ReadDatabase.of(connection);
    PulledEntities entities =
        EntityPull.pull(database.schema(), database.columnsOfViews(), options);
    output.print(write(entities, surroundings.resolve(sources)));
    return Exit.OK;
  }

  private PullOptions options() {
    try {
      return records ? PullOptions.records(packageName) : PullOptions.classes(packageName);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()), e);
    }
  }

  private Pulled write(PulledEntities entities, Path folder) {
    List<Path> kept = new ArrayList<>();
    try {
      if (overwrite) {
        entities.overwrite(folder);
      } else {
        kept.addAll(entities.write(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Pulled(
        entities.sources().size() - kept.size(),
        kept.stream().map(file -> folder.relativize(file).toString()).toList(),
        entities.notes());
  }

  /**
   * What was written.
   *
   * @param files how many files have what the database has
   * @param kept those that say something else
   * @param notes what the entities do not say
   */
  private record Pulled(int files, List<String> kept, List<PullNote> notes) implements Report {
    @Override
    public String text(Style style) {
      StringBuilder text = new StringBuilder();
      notes.forEach(note -> text.append(style.notable("note")).append("  " + note + "\n"));
      kept.forEach(
          file ->
              text.append(style.notable("kept")).append("  " + file + " says something else\n"));
      return text.append(style.good(files + (files == 1 ? " file" : " files") + " written"))
          .toString();
    }

    @Override
    public Object json() {
      return Json.object(
          "files",
          files,
          "kept",
          kept,
          "notes",
          notes.stream()
              .map(note -> Json.object("place", note.place(), "reason", note.reason()))
              .toList());
    }
  }
}
