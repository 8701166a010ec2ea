package dev.rowan.migrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type that is another one with conditions.
 *
 * @param name its name
 * @param type the type below it
 * @param isNotNull whether it refuses NULL
 * @param defaultValue the default as an SQL expression
 * @param checks the conditions, ordered by name
 */
public record Domain(
    QualifiedName name,
    String type,
    boolean isNotNull,
    @Nullable String defaultValue,
    List<Check> checks) {

  /** Copies the conditions. */
  public Domain {
    checks = List.copyOf(checks);
  }
}
