package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import java.util.Set;

/** A value that stands for itself, so that its type must be clear from the placeholder. */
record Bound<V>(SqlType<V> type, V value) implements Parameter {

  /** The types that the driver sends as what they are. */
  private static final Set<String> CLEAR =
      Set.of("text", "boolean", "smallint", "integer", "bigint", "numeric", "double precision");

  @Override
  public String text() {
    return type.fingerprint(value);
  }

  @Override
  public void bind(SqlStatement statement, int index) {
    statement.set(index, type, value);
  }

  void render(Renderer out) {
    out.append(CLEAR.contains(type.name()) ? "?" : "?::" + type.name()).parameter(this);
  }
}
