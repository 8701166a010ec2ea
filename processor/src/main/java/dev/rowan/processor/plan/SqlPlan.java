package dev.rowan.processor.plan;

import dev.rowan.processor.name.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All SQL of one entity's repository.
 *
 * @param findById reads one row
 * @param findAll reads all rows
 * @param findAllById reads the rows of many ids: one array for each column of the id
 * @param finders one for each unique key
 * @param existsById whether a row is there
 * @param count the number of rows
 * @param insert inserts one row
 * @param update updates one row; a query when there is nothing to update
 * @param save inserts one row, or updates it when its id is there; empty when the id is generated
 * @param deleteById deletes one row
 * @param deleteAllById deletes the rows of many ids
 * @param sets what writes many rows at once
 * @param versioned what looks at the version; empty when the entity has none
 * @param rows the rows where they stand in several tables
 */
public record SqlPlan(
    Sql findById,
    Sql findAll,
    Sql findAllById,
    List<Finder> finders,
    Sql existsById,
    Sql count,
    Sql insert,
    Sql update,
    Optional<Sql> save,
    Sql deleteById,
    Sql deleteAllById,
    SetPlan sets,
    Optional<Versioned> versioned,
    Optional<JoinedRows> rows) {

  /** Copies the list. */
  public SqlPlan {
    finders = List.copyOf(finders);
  }

  /**
   * What looks at the row of an id if it has a version.
   *
   * @param delete deletes it
   * @param lock reads and locks it, before it is deleted with others
   */
  public record Versioned(Sql delete, Sql lock) {}

  /**
   * The rows of an entity that stand in several tables.
   *
   * @param text the select that joins the tables, each column under a name of its own
   * @param others the tables beside that of the base, as they stand in SQL
   * @param names the names of columns of subtypes that are called otherwise in it
   */
  public record JoinedRows(
      String text, List<String> others, Map<ClassName, Map<String, String>> names) {
    /** Copies the list and the map. */
    public JoinedRows {
      others = List.copyOf(others);
      names = Map.copyOf(names);
    }

    /** The name of a column of a subtype. */
    public String name(ClassName subtype, String column) {
      return names.getOrDefault(subtype, Map.of()).getOrDefault(column, column);
    }
  }
}
