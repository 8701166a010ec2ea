package dev.rowan.processor.sql.check;

import java.util.List;

/**
 * A table.
 *
 * @param schema its schema, or empty
 * @param name its name, not quoted
 * @param columns its columns in their order
 * @param complete whether it has no other columns than these
 */
public record CatalogTable(
    String schema, String name, List<CatalogColumn> columns, boolean complete) {

  /** Copies the list. */
  public CatalogTable {
    columns = List.copyOf(columns);
  }
}
