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
}
