package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.MigrationVersion;
import dev.rowan.migrations.draft.NewFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the migration that brings branches together. */
@Command(
    name = "merge",
    description = "Write a migration that says that those of two branches go together.")
final class MergeCommand implements Callable<Integer> {
  @Mixin private final MigrateOptions options;

  @Parameters(
      paramLabel = "<name>",
      arity = "0..1",
      defaultValue = "merge",
      description = "What the file is called behind its version; without it, ${DEFAULT-VALUE}.")
  String name = "";

  MergeCommand(Surroundings surroundings) {
    this.options = new MigrateOptions(surroundings);
  }

  @Override
  public Integer call() {
    List<MigrationVersion> heads = options.migrations().heads();
    options.output().print(new Merged(heads, heads.size() < 2 ? null : write(heads)));
    return Exit.OK;
  }

  private Path write(List<MigrationVersion> heads) {
    try {
      return NewFiles.in(options.scripts().folders().get(0))
          .write(name, "-- rowan: after " + Merged.text(heads) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was merged. */
  private record Merged(List<MigrationVersion> heads, @Nullable Path file) implements Report {
    @Override
    public String text(Style style) {
      return file == null
          ? "Nothing is to be merged: there is one branch"
          : "Wrote " + file + ", which follows " + text(heads) + ". See whether they go together";
    }

    @Override
    public Object json() {
      return Json.object("heads", heads, "file", file);
    }

    static String text(List<MigrationVersion> heads) {
      return heads.stream().map(MigrationVersion::toString).collect(Collectors.joining(", "));
    }
  }
}
