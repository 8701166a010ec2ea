package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.List;

/** What one row of a declared query becomes: a closed family. */
public sealed interface RowShape {

  /**
   * The value of the only column.
   *
   * @param javaType its type
   * @param type how it travels
   */
  record Value(TypeName javaType, ColumnType type) implements RowShape {}

  /**
   * An entity.
   *
   * @param type its class
   */
  record OfEntity(ClassName type) implements RowShape {}

  /**
   * A record, each component of which is a column of its name.
   *
   * @param type the record
   * @param components its components
   */
  record OfRecord(ClassName type, List<Component> components) implements RowShape {
    /** Copies the list. */
    public OfRecord {
      components = List.copyOf(components);
    }
  }

  /**
   * A map of the values by the names of their columns.
   *
   * @param type its type
   */
  record OfMap(TypeName type) implements RowShape {}

  /**
   * A component of a record.
   *
   * @param name its name
   * @param javaType its type
   * @param type how it travels
   */
  record Component(String name, TypeName javaType, ColumnType type) {}
}
