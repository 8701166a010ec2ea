package dev.rowan.migrations.schema;

import java.util.Map;

/**
 * What the entities of a database say of it.
 *
 * @param schema what they need
 * @param classes the names of their classes, by their tables; tables between two entities have none
 */
public record EntitySchema(SchemaModel schema, Map<QualifiedName, String> classes) {

  /** Copies the map. */
  public EntitySchema {
    classes = Map.copyOf(classes);
  }
}
