package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;

/** The value of a key as the server wrote it, which the server reads as the key's own type. */
record KeyText(String text) implements Parameter {

  @Override
  public void bind(SqlStatement statement, int index) {
    statement.setUntyped(index, text);
  }
}
