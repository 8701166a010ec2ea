package dev.rowan.migrations.schema;

import java.util.Comparator;

/**
 * The name of a table, a type, a sequence or a view.
 *
 * @param schema the schema it stands in
 * @param name its name in that schema, as the catalogs have it: without quotes
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  private static final Comparator<QualifiedName> ORDER =
      Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

  @Override
  public int compareTo(QualifiedName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return schema + "." + name;
  }
}
