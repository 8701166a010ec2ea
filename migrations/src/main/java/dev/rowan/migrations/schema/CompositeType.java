package dev.rowan.migrations.schema;

import java.util.List;

/**
 * A type that is a row of values.
 *
 * @param name its name
 * @param attributes its values, which have a name and a type alone
 */
public record CompositeType(QualifiedName name, List<Column> attributes) {

  /** Copies the attributes. */
  public CompositeType {
    attributes = List.copyOf(attributes);
  }
}
