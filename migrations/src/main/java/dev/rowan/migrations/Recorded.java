package dev.rowan.migrations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A migration that was applied, as the history tells of it: its file may be gone. */
record Recorded(HistoryEntry entry) implements Migration {

  @Override
  public @Nullable MigrationVersion version() {
    return entry.version();
  }

  @Override
  public String description() {
    return entry.description();
  }

  @Override
  public String script() {
    return entry.script();
  }

  @Override
  public String type() {
    return entry.type();
  }

  @Override
  public @Nullable Integer sum() {
    return entry.checksum();
  }

  @Override
  public List<MigrationVersion> after() {
    return List.of();
  }
}
