package dev.rowan.migrations.schema;

import dev.rowan.query.Identifiers;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a table, a type, a sequence or a view.
 *
 * @param schema the schema it stands in; empty for the first one on the search path
 * @param name its name in that schema, as the catalogs have it: without quotes
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  private static final Comparator<QualifiedName> ORDER =
      Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

  private static final Pattern SQL =
      Pattern.compile(
          "(?:(?<schema>PART)\\.)?(?<name>PART)".replace("PART", "[\\w$]+|\"(?:[^\"]|\"\")+\""));

  /** A name in the first schema on the search path. */
  public static QualifiedName of(String name) {
    return new QualifiedName("", name);
  }

  /**
   * Reads a name as it stands in SQL: {@code users}, {@code shop."Order"}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static QualifiedName parse(String sql) {
    Matcher matcher = SQL.matcher(sql);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not the name of a table or a type: " + sql);
    }
    String schema = matcher.group("schema");
    return new QualifiedName(schema == null ? "" : plain(schema), plain(matcher.group("name")));
  }

  private static String plain(String part) {
    return part.startsWith("\"")
        ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
        : part.toLowerCase(Locale.ROOT);
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
