package dev.rowan.cli.migrate;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.Migrations;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that looks at migrations and changes nothing. */
@Command
final class Reading implements Callable<Integer> {
  @Mixin private final MigrateOptions options;

  @Option(
      names = "--exit-code",
      description = "End with 1 when something is pending or wrong, and not with 0.")
  boolean exitCode;

  private final Function<Migrations, Found> look;

  /**
   * What was found.
   *
   * @param report what to print
   * @param isNotable whether something is to be done
   */
  record Found(Report report, boolean isNotable) {}

  private Reading(Surroundings surroundings, Function<Migrations, Found> look) {
    this.options = new MigrateOptions(surroundings);
    this.look = look;
  }

  static Supplier<CommandLine> of(Surroundings surroundings, Function<Migrations, Found> look) {
    return () -> new CommandLine(new Reading(surroundings, look));
  }

  @Override
  public Integer call() {
    Found found = look.apply(options.migrations());
    options.output().print(found.report());
    return found.isNotable() && exitCode ? Exit.FOUND : Exit.OK;
  }
}
