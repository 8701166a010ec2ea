package dev.rowan.migrations;

import static dev.rowan.migrations.MigrationProblem.Kind.PARALLEL;
import static dev.rowan.migrations.MigrationProblem.Kind.UNKNOWN_PREDECESSOR;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which migrations follow which. A migration follows those that it names in {@code -- rowan: after
 * …}; one that names none follows the one before it. Migrations of two branches that both follow
 * the same one are parallel until a merge migration follows both.
 */
final class Branches {
  private final Map<MigrationVersion, Migration> migrations = new HashMap<>();
  private final Map<MigrationVersion, List<MigrationVersion>> parents = new HashMap<>();
  private final Set<MigrationVersion> merged = new HashSet<>();
  private boolean declared;

  Branches(Collection<Migration> inOrder) {
    MigrationVersion previous = null;
    for (Migration migration : inOrder) {
      MigrationVersion version = migration.version();
      if (version != null) {
        migrations.put(version, migration);
        parents.put(version, parentsOf(migration, previous));
        previous = version;
      }
    }
    for (Migration migration : inOrder) {
      declared |= !migration.after().isEmpty();
      if (migration.after().size() > 1) {
        migration.after().forEach(this::merge);
      }
    }
  }

  private static List<MigrationVersion> parentsOf(
      Migration migration, @Nullable MigrationVersion previous) {
    if (!migration.after().isEmpty()) {
      return migration.after();
    }
    return previous == null ? List.of() : List.of(previous);
  }

  /** Notes a version and those that it says it follows: their order among others is free. */
  private void merge(MigrationVersion version) {
    Migration migration = migrations.get(version);
    if (merged.add(version) && migration != null) {
      migration.after().forEach(this::merge);
    }
  }

  /** Whether a merge migration says that this one may run after later ones. */
  boolean isMerged(MigrationVersion version) {
    return merged.contains(version);
  }

  /** Migrations that nothing brings together, and such that follow what is not there. */
  List<MigrationProblem> problems(Set<MigrationVersion> known) {
    List<MigrationProblem> problems = new ArrayList<>();
    if (!declared) {
      return problems;
    }
    for (Migration migration : inOrder(migrations.keySet())) {
      for (MigrationVersion before : migration.after()) {
        if (!known.contains(before) && !migrations.containsKey(before)) {
          problems.add(
              unknown(migration, "it says that it follows " + before + ", which is not there"));
        } else if (migration.version() != null && !migration.version().isAfter(before)) {
          problems.add(
              unknown(migration, "it says that it follows " + before + ", which is not older"));
        }
      }
    }
    List<Migration> heads = heads();
    if (heads.size() > 1) {
      problems.add(parallel(heads));
    }
    return problems;
  }

  /** Those that no other follows; one when nothing says what follows what. */
  List<Migration> heads() {
    Set<MigrationVersion> heads = new LinkedHashSet<>(migrations.keySet());
    parents.values().forEach(heads::removeAll);
    return inOrder(heads);
  }

  private List<Migration> inOrder(Set<MigrationVersion> versions) {
    return versions.stream().sorted().map(migrations::get).toList();
  }

  private static MigrationProblem unknown(Migration migration, String message) {
    return new MigrationProblem(UNKNOWN_PREDECESSOR, migration.script(), message);
  }

  private static MigrationProblem parallel(List<Migration> heads) {
    String scripts = heads.stream().map(Migration::script).collect(Collectors.joining(" and "));
    String versions =
        heads.stream()
            .map(head -> String.valueOf(head.version()))
            .collect(Collectors.joining(", "));
    return new MigrationProblem(
        PARALLEL,
        scripts,
        "these were written side by side, and neither follows the other; see whether they go"
            + " together, and add a migration that begins with \"-- rowan: after "
            + versions
            + "\"");
  }
}
