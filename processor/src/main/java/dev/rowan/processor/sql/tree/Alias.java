package dev.rowan.processor.sql.tree;

import java.util.List;

/**
 * The name that something in {@code from} is given.
 *
 * @param name the name
 * @param columns the names of its first columns, or empty
 */
public record Alias(Identifier name, List<Identifier> columns) {

  /** Copies the list. */
  public Alias {
    columns = List.copyOf(columns);
  }
}
