package dev.rowan.cli.write;

import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.pull.PullOptions;
import dev.rowan.migrations.pull.PulledSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where a class is written that somebody begins. */
final class SourceOptions {
  private static final Path SOURCES = Path.of("src", "main", "java");

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
  Path sources = SOURCES;

  SourceOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The package. */
  String packageName() {
    return PullOptions.classes(packageName).packageName();
  }

  /**
   * Refuses a class of the package that does not stand among its sources, nor among the usual ones.
   */
  void checkThere(String name) {
    Path folder = Path.of(packageName().replace('.', '/'));
    List<Path> places =
        Stream.of(sources, SOURCES).distinct().map(place -> place.resolve(folder)).toList();
    Path file = Path.of(name + ".java");
    if (places.stream()
        .noneMatch(p -> Files.isRegularFile(surroundings.resolve(p.resolve(file))))) {
      throw Failure.usage(
          "There is no %s in %s; a class of another package or of a jar is named with its package"
              .formatted(
                  file, places.stream().map(Path::toString).collect(Collectors.joining(" or "))));
    }
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
