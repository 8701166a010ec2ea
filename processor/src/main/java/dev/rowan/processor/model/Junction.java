package dev.rowan.processor.model;

import java.util.List;

/**
 * A junction table as one of its two sides sees it.
 *
 * @param table the table
 * @param columns the columns that refer to this side
 * @param targetColumns the columns that refer to the other side
 */
public record Junction(TableName table, List<Column> columns, List<Column> targetColumns) {

  /** Copies the lists. */
  public Junction {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** The same table as the other side sees it. */
  public Junction reverse() {
    return new Junction(table, targetColumns, columns);
  }

  /**
   * One column.
   *
   * @param name the name as SQL knows it, not quoted
   * @param references the id property to which it refers; it has the column's type
   */
  public record Column(String name, PropertyModel references) {}
}
