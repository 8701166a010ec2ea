package dev.rowan.processor.sql.check;

import java.util.List;
import java.util.Optional;

/** The tables that are known while compiling. There may be others in the database. */
public interface Catalog {

  /**
   * The table of this name.
   *
   * @param schema the schema as the statement names it, or empty if it names none
   * @param name the name, not quoted
   */
  Optional<CatalogTable> table(String schema, String name);

  /** The names of all known tables, to suggest them. */
  List<String> tableNames();

  /**
   * The column of a related table where this one has none of the name, as {@code users.name}.
   *
   * @param table the name of the table, which is known
   * @param column the name of the column that it does not have
   */
  default Optional<String> related(String table, String column) {
    return Optional.empty();
  }

  /**
   * How the table is joined to which a property leads: {@code join users on users.id =
   * posts.author_id}.
   *
   * @param table the name of the table
   * @param property the property in lower case
   */
  default Optional<String> join(String table, String property) {
    return Optional.empty();
  }
}
