package dev.rowan.cli.write;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.ScriptOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.draft.NewFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a migration. */
@Command(name = "migration", description = "Begin a migration behind the newest one.")
public final class MakeMigrationCommand implements Callable<Integer> {
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final ScriptOptions scripts;

  @Option(names = "--undo", description = "Begin the file that undoes it, too.")
  boolean undo;

  @Parameters(index = "0", paramLabel = "<name>", description = "What it does.")
  String name = "";

  /** The command that runs there. */
  public MakeMigrationCommand(Surroundings surroundings) {
    this.scripts = new ScriptOptions(surroundings);
  }

  @Override
  public Integer call() {
    try {
      NewFiles files = NewFiles.in(scripts.folders().get(0));
      String title = name.replaceAll("\\R", " ");
      Path file = files.write(name, "-- " + title + "\n");
      output.print(new Made(file, undo ? undoing(files, title) : notUndone(file)));
      return Exit.OK;
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String undoing(NewFiles files, String title) throws IOException {
    return files.writeUndo(name, "-- undoes: " + title + "\n") + " written, for what undoes it";
  }

  private static String notUndone(Path file) {
    String undoing = "U" + String.valueOf(file.getFileName()).substring(1);
    return "Nothing undoes it until " + undoing + " beside it does; --undo begins both";
  }
}
