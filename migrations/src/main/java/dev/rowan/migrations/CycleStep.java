package dev.rowan.migrations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one migration that was applied, rolled back and applied again.
 *
 * @param version its version
 * @param script the file
 * @param reversible whether there is a script that undoes it; without one it was only applied
 * @param differences what was not as before after it was rolled back, and what was not as the first
 *     time after it was applied again; empty when all was
 */
public record CycleStep(
    @Nullable MigrationVersion version,
    String script,
    boolean reversible,
    List<String> differences) {

  /** Copies the list. */
  public CycleStep {
    differences = List.copyOf(differences);
  }
}
