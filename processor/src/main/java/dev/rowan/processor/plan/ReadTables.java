package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import java.util.List;

/** The tables that every read of an entity reads, and how its columns are called there. */
interface ReadTables {

  /** Those of an entity. */
  static ReadTables of(EntityModel entity) {
    return entity.isJoined() ? new HierarchyTables(entity) : new JoinedTables(entity);
  }

  /** Begins a select of all columns, and of the tables. */
  SqlLines select();

  /** The lines that name the tables. */
  List<String> from();

  /** A column of the entity. */
  String name(PropertyModel column);

  /** A condition, which may be empty, and that the row is one of the entity. */
  String meant(String condition);
}
