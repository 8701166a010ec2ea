package dev.rowan.cli.console;

import dev.rowan.Database;
import dev.rowan.migrations.Migrations;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the migrations are. */
public final class ScriptOptions {
  private static final List<Path> USUAL =
      List.of(Path.of("src/main/resources/db/migration"), Path.of("db/migration"));

  @Option(
      names = "--path",
      paramLabel = "<folder>",
      description = {
        "A folder of migrations; may be repeated.",
        "Without it: src/main/resources/db/migration or db/migration."
      })
  List<Path> paths = new ArrayList<>();

  @Option(
      names = "--classpath",
      paramLabel = "<path>",
      split = ":",
      description = "Folders and jars with classes that move data (DataMigration services).")
  List<Path> classpath = new ArrayList<>();

  private final Surroundings surroundings;

  /** The options of a command that runs there. */
  public ScriptOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The migrations of a database that are there. */
  public Migrations of(Database database) {
    Migrations migrations = Migrations.of(database);
    for (Path folder : folders()) {
      migrations = migrations.folder(folder);
    }
    if (!classpath.isEmpty()) {
      ClassLoader parent = ScriptOptions.class.getClassLoader();
      Thread.currentThread().setContextClassLoader(new URLClassLoader(urls(), parent));
      migrations = migrations.withServices();
    }
    return migrations;
  }

  /** The folders; new files go into the first. */
  public List<Path> folders() {
    List<Path> folders = paths.isEmpty() ? List.of(usual()) : paths;
    return folders.stream().map(surroundings::resolve).toList();
  }

  private Path usual() {
    return USUAL.stream()
        .filter(path -> Files.isDirectory(surroundings.resolve(path)))
        .findFirst()
        .orElse(USUAL.get(0));
  }

  private URL[] urls() {
    URL[] urls = new URL[classpath.size()];
    for (int i = 0; i < urls.length; i++) {
      try {
        urls[i] = surroundings.resolve(classpath.get(i)).toAbsolutePath().toUri().toURL();
      } catch (MalformedURLException e) {
        throw Failure.usage("Not a path: " + classpath.get(i), e);
      }
    }
    return urls;
  }
}
