package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.List;

/**
 * A {@code @Unique} as the user wrote it.
 *
 * @param properties the names of the properties
 * @param name the constraint's name, if one was written
 * @param origin the annotation
 */
public record UniqueDeclaration(List<String> properties, SqlName name, Origin origin) {

  /** Copies the list. */
  public UniqueDeclaration {
    properties = List.copyOf(properties);
  }
}
