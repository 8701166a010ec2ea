package dev.rowan.processor.sql.tree;

import java.util.List;

/**
 * One item of {@code set}.
 *
 * @param columns the columns, one or more
 * @param partial whether only an element or a field of the column is set
 * @param value the value: for several columns a row or a query
 */
public record Assignment(List<Identifier> columns, boolean partial, Expression value) {

  /** Copies the list. */
  public Assignment {
    columns = List.copyOf(columns);
  }
}
