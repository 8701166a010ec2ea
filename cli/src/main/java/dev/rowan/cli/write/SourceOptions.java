package dev.rowan.cli.write;

import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.pull.PullOptions;
import dev.rowan.migrations.pull.PulledSource;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a class is written that somebody begins. */
final class SourceOptions {
  private final Surroundings surroundings;

  @Option(
      names = "--package",
      required = true,
      paramLabel = "<name>",
      description = "The package of the class.")
  String packageName = "";

  @Option(
      names = "--sources",
      paramLabel = "<folder>",
      description = "The folder of sources; src/main/java unless it is said.")
  Path sources = Path.of("src", "main", "java");

  SourceOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The package. */
  String packageName() {
    return PullOptions.classes(packageName).packageName();
  }

  /**
   * Writes a source.
   *
   * @param next what is to be done then, as a sentence without a point
   */
  Made write(PulledSource source, String next) {
    NewFile file = new NewFile(Path.of(source.path()), source.text());
    Path said = sources.resolve(file.path());
    if (!file.write(surroundings.resolve(sources))) {
      throw Failure.refused(said + " is there already");
    }
    return new Made(said, next);
  }
}
