package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import java.util.List;
import java.util.Set;

/** The part of an entity in a hierarchy. */
public sealed interface FamilyModel {

  /** What all of the hierarchy have in common. */
  Hierarchy hierarchy();

  /**
   * What the entities of a hierarchy have in common.
   *
   * @param strategy how they stand in tables
   * @param base the base
   * @param repository the generated repository of the base
   * @param table the table of the base
   * @param discriminator the column that says what a row is
   */
  record Hierarchy(
      InheritanceStrategy strategy,
      ClassName base,
      ClassName repository,
      TableName table,
      Discriminator discriminator) {

    /** Whether all rows stand in one table. */
    public boolean isSingleTable() {
      return strategy == InheritanceStrategy.SINGLE_TABLE;
    }
  }

  /**
   * The column that says what a row is.
   *
   * @param column its name
   * @param sqlType its SQL type
   * @param isStored whether the table has it; else it follows from the tables in which a row goes
   *     on
   */
  record Discriminator(String column, String sqlType, boolean isStored) {}

  /**
   * The base. A row has its columns, then the discriminator, then those of the subtypes.
   *
   * @param hierarchy the hierarchy
   * @param isInterface whether it is an interface
   * @param subtypes its subtypes, in their order
   */
  record Base(Hierarchy hierarchy, boolean isInterface, List<EntityModel> subtypes)
      implements FamilyModel {
    /** Copies the list. */
    public Base {
      subtypes = List.copyOf(subtypes);
    }
  }

  /**
   * A subtype. A row has the columns of the base, then its own.
   *
   * @param hierarchy the hierarchy
   * @param value what the discriminator holds
   * @param inherited the number of columns that are those of the base
   * @param properties the names of the properties that are those of the base
   */
  record Subtype(Hierarchy hierarchy, String value, int inherited, Set<String> properties)
      implements FamilyModel {
    /** Copies the set. */
    public Subtype {
      properties = Set.copyOf(properties);
    }

    /** The value as a literal of SQL. */
    public String literal() {
      return Family.isNumber(hierarchy.discriminator().sqlType())
          ? value
          : quoted(value.replace("'", "''"));
    }

    private static String quoted(String text) {
      return text.indexOf('\\') < 0 ? "'" + text + "'" : "E'" + text.replace("\\", "\\\\") + "'";
    }
  }
}
