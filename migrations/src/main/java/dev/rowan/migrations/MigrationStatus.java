package dev.rowan.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of a folder and of a database, and where each stands. Its text is a table.
 *
 * @param version the version of the database; null when nothing is applied
 * @param migrations all of them, by version, the repeatable ones last
 * @param problems what forbids to run them; empty mostly
 */
public record MigrationStatus(
    @Nullable MigrationVersion version,
    List<MigrationInfo> migrations,
    List<MigrationProblem> problems) {

  /** Copies the lists. */
  public MigrationStatus {
    migrations = List.copyOf(migrations);
    problems = List.copyOf(problems);
  }

  /** The version of the database; empty when nothing is applied. */
  public Optional<MigrationVersion> current() {
    return Optional.ofNullable(version);
  }

  /** Those in this state. */
  public List<MigrationInfo> in(MigrationState state) {
    return migrations.stream().filter(migration -> migration.state() == state).toList();
  }

  @Override
  public String toString() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("version", "description", "state", "installed on", "undo", ""));
    migrations.forEach(migration -> rows.add(row(migration)));
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
  }

  private static List<String> row(MigrationInfo migration) {
    String installed = String.valueOf(migration.installedOn()).replace('T', ' ');
    return List.of(
        migration.version() == null ? "(repeatable)" : migration.version().toString(),
        migration.description(),
        migration.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        migration.installedOn() == null
            ? ""
            : installed.substring(0, Math.min(19, installed.length())),
        migration.reversible() ? "yes" : "",
        migration.note());
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
