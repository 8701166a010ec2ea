package dev.rowan.migrations;

import static dev.rowan.migrations.MigrationProblem.Kind.DUPLICATE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All migrations that there are: the scripts of the locations, and the classes. */
final class MigrationFiles {
  private final SortedMap<MigrationVersion, Migration> versioned = new TreeMap<>();
  private final Map<MigrationVersion, Script> undos = new HashMap<>();
  private final SortedMap<String, Script> repeatables = new TreeMap<>();
  private final List<MigrationProblem> problems = new ArrayList<>();

  private MigrationFiles() {}

  static MigrationFiles read(List<Location> locations, List<DataMigration> classes) {
    MigrationFiles files = new MigrationFiles();
    ScriptReader reader = new ScriptReader(files.problems::add);
    for (Location location : locations) {
      for (RawFile file : location.files(files.problems::add)) {
        reader.read(file).ifPresent(files::add);
      }
    }
    classes.forEach(code -> files.addVersioned(new DataTask(code)));
    return files;
  }

  /** Those with a version, in its order. */
  Collection<Migration> versioned() {
    return versioned.values();
  }

  /** Those without a version, by their description. */
  Collection<Script> repeatables() {
    return repeatables.values();
  }

  /** All of them, with the scripts that undo others. */
  List<Migration> all() {
    List<Migration> all = new ArrayList<>(versioned.values());
    all.addAll(undos.values());
    all.addAll(repeatables.values());
    return all;
  }

  Optional<Migration> find(MigrationVersion version) {
    return Optional.ofNullable(versioned.get(version));
  }

  Optional<Script> undo(MigrationVersion version) {
    return Optional.ofNullable(undos.get(version));
  }

  /** The migration that a line of the history is about. */
  Optional<Migration> of(HistoryEntry entry) {
    MigrationVersion version = entry.version();
    return version == null
        ? Optional.ofNullable(repeatables.get(entry.description()))
        : find(version);
  }

  /** The newest version of all; null when there is none. */
  @Nullable MigrationVersion newest() {
    return versioned.isEmpty() ? null : versioned.lastKey();
  }

  /** What is wrong with the files themselves. */
  List<MigrationProblem> problems() {
    return List.copyOf(problems);
  }

  private void add(Script script) {
    switch (script.name().kind()) {
      case VERSIONED -> addVersioned(script);
      case UNDO -> refuseSecond(undos.putIfAbsent(script.requireVersion(), script), script);
      case REPEATABLE ->
          refuseSecond(repeatables.putIfAbsent(script.description(), script), script);
    }
  }

  private void addVersioned(Migration migration) {
    MigrationVersion version = migration.version();
    if (version != null) {
      refuseSecond(versioned.putIfAbsent(version, migration), migration);
    }
  }

  private void refuseSecond(@Nullable Migration first, Migration second) {
    if (first != null) {
      String what = second.version() == null ? "description" : "version " + second.version();
      problems.add(
          new MigrationProblem(
              DUPLICATE,
              second.script(),
              "it has the same " + what + " as " + first.script() + "; rename one of them"));
    }
  }
}
