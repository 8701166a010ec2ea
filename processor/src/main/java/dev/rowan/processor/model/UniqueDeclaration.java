package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.List;

/**
 * A {@code @Unique} as the user wrote it.
 *
 * @param properties the names of the properties; empty where columns are named
 * @param columns the names of columns, until their properties are known
 * @param name the constraint's name, if one was written
 * @param origin the annotation
 */
public record UniqueDeclaration(
    List<String> properties, List<String> columns, SqlName name, Origin origin) {

  /** Copies the lists. */
  public UniqueDeclaration {
    properties = List.copyOf(properties);
    columns = List.copyOf(columns);
  }
}
