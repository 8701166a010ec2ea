package dev.rowan.cli.console;

import dev.rowan.migrations.schema.EntitySchema;
import dev.rowan.migrations.schema.SchemaFiles;
import dev.rowan.migrations.schema.SchemaModel;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the entities are: the folders and jars with what the compiler wrote of their schema. */
public final class EntityOptions {
  private static final List<Path> USUAL =
      List.of(Path.of("target/classes"), Path.of("build/classes/java/main"), Path.of("bin/main"));

  @Option(
      names = "--classes",
      paramLabel = "<path>",
      split = ":",
      description = {
        "A folder or jar with compiled entities; may be repeated.",
        "Without it: target/classes or build/classes/java/main."
      })
  List<Path> classes = new ArrayList<>();

  @Option(
      names = "--entities",
      paramLabel = "<prefix>",
      split = ",",
      description = "Only entities whose class names begin so, such as com.example.shop.")
  List<String> prefixes = new ArrayList<>();

  private final Surroundings surroundings;

  /** The options of a command that runs there. */
  public EntityOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The schema that the entities need. */
  public SchemaModel schema() {
    return entities().schema();
  }

  /** The schema that the entities need, with their names. */
  public EntitySchema entities() {
    List<Path> paths = classes.isEmpty() ? usual() : classes;
    try (URLClassLoader loader = new URLClassLoader(urls(paths), null)) {
      if (loader.getResource(SchemaFiles.PATH) == null) {
        throw Failure.usage(
            "No entities in " + paths + ": there is no " + SchemaFiles.PATH + "; compile first");
      }
      return SchemaFiles.entities(loader, this::isWanted);
    } catch (IOException e) {
      throw Failure.usage("The schema of the entities cannot be read: " + e.getMessage(), e);
    }
  }

  /** Whether there are compiled entities at all, where they are said or usual to be. */
  public boolean isGiven() {
    return !classes.isEmpty()
        || USUAL.stream()
            .anyMatch(p -> Files.exists(surroundings.resolve(p).resolve(SchemaFiles.PATH)));
  }

  /** The folders and jars that are there, of those that are said or usual. */
  public List<Path> places() {
    if (!classes.isEmpty()) {
      return classes.stream().map(surroundings::resolve).toList();
    }
    return USUAL.stream().map(surroundings::resolve).filter(Files::exists).limit(1).toList();
  }

  private boolean isWanted(String entity) {
    return prefixes.isEmpty() || prefixes.stream().anyMatch(entity::startsWith);
  }

  private List<Path> usual() {
    return USUAL.stream()
        .filter(path -> Files.exists(surroundings.resolve(path).resolve(SchemaFiles.PATH)))
        .findFirst()
        .map(List::of)
        .orElse(USUAL);
  }

  private URL[] urls(List<Path> paths) throws MalformedURLException {
    URL[] urls = new URL[paths.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = surroundings.resolve(paths.get(i)).toAbsolutePath().toUri().toURL();
    }
    return urls;
  }
}
