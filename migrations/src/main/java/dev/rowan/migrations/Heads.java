package dev.rowan.migrations;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Finds the last versions of branches, which a merge migration is to follow. */
final class Heads {
  private Heads() {}

  /**
   * Those that no other follows, as files say it; and of branches of which files say nothing, the
   * newest one that came late.
   */
  static List<MigrationVersion> of(Overview overview) {
    Set<MigrationVersion> heads = new TreeSet<>();
    overview.branches().heads().stream()
        .map(Migration::version)
        .filter(Objects::nonNull)
        .forEach(heads::add);
    overview.migrations().stream()
        .filter(migration -> migration.state() == MigrationState.OUT_OF_ORDER)
        .map(MigrationInfo::version)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .ifPresent(heads::add);
    return List.copyOf(heads);
  }
}
