package dev.rowan.migrations;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Where scripts lie. */
interface Location {
  String SCRIPT = ".sql";
  String SETTINGS = ".sql.conf";

  /** The scripts of it, by name; problems are told. */
  List<RawFile> files(Consumer<MigrationProblem> problems);

  /** Something that can be read. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }

  /** Reads scripts with the settings beside them. */
  static List<RawFile> read(Map<String, Content> contents, Consumer<MigrationProblem> problems) {
    Map<String, RawFile> files = new TreeMap<>();
    contents.forEach(
        (name, content) -> {
          if (isScript(name)) {
            try {
              Content settings = contents.get(name + ".conf");
              byte[] conf = settings == null ? null : settings.read();
              files.put(name, new RawFile(name, content.read(), conf));
            } catch (IOException e) {
              problems.accept(unreadable(name, e));
            }
          }
        });
    return List.copyOf(files.values());
  }

  /** Whether this is the name of a script, also of one with a wrong extension in capitals. */
  static boolean isScript(String name) {
    return name.regionMatches(true, name.length() - SCRIPT.length(), SCRIPT, 0, SCRIPT.length());
  }

  static MigrationProblem unreadable(String name, IOException failure) {
    return new MigrationProblem(
        MigrationProblem.Kind.UNREADABLE, name, "it cannot be read: " + failure);
  }
}
