package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.Migrations;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies what is pending. */
@Command(name = "up", description = "Apply what is pending.")
final class UpCommand implements Callable<Integer> {
  @Mixin private final RunOptions run;

  @Option(names = "--step", paramLabel = "<n>", description = "Apply only so many.")
  @Nullable Integer step;

  UpCommand(Surroundings surroundings) {
    this.run = new RunOptions(surroundings);
  }

  @Override
  public Integer call() {
    Integer count = step;
    return count == null
        ? run.change(Migrations::apply)
        : run.change(migrations -> migrations.applyNext(count));
  }
}
