package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code @Index} as the user wrote it.
 *
 * @param keys the properties, with their order
 * @param columns the columns, with their order, if it was written with these
 * @param expression a key that is no column, or empty
 * @param isUnique whether no two rows may have the same keys
 * @param method the access method
 * @param where the condition on the rows, or empty
 * @param include the properties that are stored with the keys
 * @param name the name, if one was written
 * @param origin the annotation
 */
public record IndexDeclaration(
    List<String> keys,
    List<String> columns,
    String expression,
    boolean isUnique,
    String method,
    String where,
    List<String> include,
    SqlName name,
    Origin origin) {
  private static final Pattern KEY =
      Pattern.compile(
          "\\s*(\\S+)((?:\\s+(?:asc|desc))?(?:\\s+nulls\\s+(?:first|last))?)\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Copies the lists. */
  public IndexDeclaration {
    keys = List.copyOf(keys);
    columns = List.copyOf(columns);
    include = List.copyOf(include);
  }

  /** The same with the properties that have the columns. */
  public IndexDeclaration withKeys(List<String> properties) {
    return new IndexDeclaration(
        properties, columns, expression, isUnique, method, where, include, name, origin);
  }

  /** What was written as a key; empty when it is not understood. */
  public static Optional<Key> key(String written) {
    Matcher matcher = KEY.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new Key(
                matcher.group(1),
                matcher.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")))
        : Optional.empty();
  }

  /**
   * A property with its order.
   *
   * @param property its name in Java
   * @param order what follows the column in SQL, with a blank before it, or empty
   */
  public record Key(String property, String order) {}
}
