package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A value of a column, or NULL, in a row that is inserted. */
record Written<V>(EntityColumn<V> column, @Nullable V value) implements Part, Parameter {

  @SuppressWarnings("unchecked") // the columns of an insert have the types of its values
  static <V> Written<V> of(EntityColumn<V> column, @Nullable Object value) {
    if (value == null) {
      Assignment.checkNullable(column);
    }
    return new Written<>(column, (V) value);
  }

  @Override
  public void render(Renderer out) {
    out.append(column.placeholder()).parameter(this);
  }

  @Override
  public String text() {
    return value == null ? "" : column.type().fingerprint(value);
  }

  @Override
  public void bind(SqlStatement statement, int index) {
    statement.set(index, column.type(), value);
  }
}
