package dev.rowan.migrations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be applied: a script, or a class that moves data. */
sealed interface Migration permits Script, DataTask, Recorded {

  /** Its version; null when it is repeatable. */
  @Nullable MigrationVersion version();

  String description();

  /** The file or the class, as the history names it. */
  String script();

  /** What the history says that it is. */
  String type();

  /** The sum by which a change is noticed; null when there is none. */
  @Nullable Integer sum();

  /** The versions that it says it follows; empty when it says nothing. */
  List<MigrationVersion> after();

  /** The version and the description, or the description alone. */
  default String label() {
    MigrationVersion version = version();
    return version == null ? description() : version + " " + description();
  }
}
