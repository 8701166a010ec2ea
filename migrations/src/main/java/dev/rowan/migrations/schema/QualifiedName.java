package dev.rowan.migrations.schema;

import dev.rowan.query.Identifiers;
import java.util.Comparator;

/**
 * The name of a table, a type, a sequence or a view.
 *
 * @param schema the schema it stands in; empty for the first one on the search path
 * @param name its name in that schema, as the catalogs have it: without quotes
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  private static final Comparator<QualifiedName> ORDER =
      Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

  /** A name in the first schema on the search path. */
  public static QualifiedName of(String name) {
    return new QualifiedName("", name);
  }

  /** As it stands in SQL. */
  public String sql() {
    return schema.isEmpty()
        ? Identifiers.quoted(name)
        : Identifiers.quoted(schema) + "." + Identifiers.quoted(name);
  }

  /** Another name in the same schema. */
  QualifiedName sibling(String other) {
    return new QualifiedName(schema, other);
  }

  @Override
  public int compareTo(QualifiedName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return schema.isEmpty() ? name : schema + "." + name;
  }
}
