package dev.rowan.cli.write;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.ScriptOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.draft.NewFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Begins a migration. */
@Command(name = "migration", description = "Begin a migration behind the newest one.")
public final class MakeMigrationCommand implements Callable<Integer> {
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final ScriptOptions scripts;

  @Parameters(index = "0", paramLabel = "<name>", description = "What it does.")
  String name = "";

  /** The command that runs there. */
  public MakeMigrationCommand(Surroundings surroundings) {
    this.scripts = new ScriptOptions(surroundings);
  }

  @Override
  public Integer call() {
    try {
      Path file =
          NewFiles.in(scripts.folders().get(0))
              .write(name, "-- " + name.replaceAll("\\R", " ") + "\n");
      output.print(Report.message(file + " written"));
      return Exit.OK;
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
