package dev.rowan.migrations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done.
 *
 * @param migrations the migrations that were run, in this order
 * @param version the version of the database afterwards; null when nothing is applied
 * @param time how long it took
 */
public record MigrationRun(
    List<AppliedMigration> migrations, @Nullable MigrationVersion version, Duration time) {

  /** Copies the list. */
  public MigrationRun {
    migrations = List.copyOf(migrations);
  }

  /** The version of the database afterwards; empty when nothing is applied. */
  public Optional<MigrationVersion> current() {
    return Optional.ofNullable(version);
  }

  @Override
  public String toString() {
    String lines = migrations.stream().map(step -> step + "\n").collect(Collectors.joining());
    return lines
        + (migrations.isEmpty() ? "Nothing to do; the" : "The")
        + " database is "
        + (version == null ? "empty of migrations" : "at version " + version);
  }
}
