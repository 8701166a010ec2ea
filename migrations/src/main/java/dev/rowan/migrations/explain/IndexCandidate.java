package dev.rowan.migrations.explain;

import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.query.Identifiers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index that would help a statement, and that is not there.
 *
 * @param table the table
 * @param isPartitioned whether the table has partitions
 * @param method {@code btree} or {@code gin}
 * @param columns the columns, with {@code desc} behind one where it matters
 * @param expression an expression that stands behind them; null when there is none
 */
public record IndexCandidate(
    QualifiedName table,
    boolean isPartitioned,
    String method,
    List<String> columns,
    @Nullable String expression) {

  /** Copies the list. */
  public IndexCandidate {
    columns = List.copyOf(columns);
  }

  /** A name of a column without its order. */
  public static String plain(String column) {
    return column.replaceFirst("(?i)( desc| asc)?( nulls (first|last))?$", "");
  }

  /** The keys as they stand in SQL. */
  public String keys() {
    Stream<String> own =
        columns.stream().map(c -> Identifiers.quoted(plain(c)) + c.substring(plain(c).length()));
    Stream<String> last = expression == null ? Stream.of() : Stream.of(keyOf(expression));
    return Stream.concat(own, last).collect(Collectors.joining(", "));
  }

  /** A function stands as it is, everything else in parentheses. */
  private static String keyOf(String expression) {
    return expression.matches("\\w+\\(.*\\)") ? expression : "(" + expression + ")";
  }

  /** The statement that makes it while others write the table, where that is possible. */
  public String statement() {
    return "create index " + (isPartitioned ? "" : "concurrently ") + on();
  }

  /** The statement that makes it in a transaction. */
  public String trial() {
    return "create index " + on();
  }

  private String on() {
    String using = method.equals("btree") ? "" : " using " + method;
    return "on " + LiveTable.text(table) + using + " (" + keys() + ")";
  }

  /** Whether an index with these first keys serves what this one is for. */
  boolean isServedBy(LiveIndex index) {
    List<String> wanted =
        Stream.concat(
                columns.stream().map(c -> Identifiers.quoted(plain(c))),
                expression == null ? Stream.of() : Stream.of(expression))
            .toList();
    return index.method().equals(method)
        && index.isValid()
        && index.where() == null
        && index.keys().size() >= wanted.size()
        && sameKeys(index.keys().subList(0, wanted.size()), wanted);
  }

  private static boolean sameKeys(List<String> there, List<String> wanted) {
    return stripped(there).containsAll(stripped(wanted));
  }

  private static List<String> stripped(List<String> keys) {
    return keys.stream().map(ConditionText::stripped).map(ConditionText::withoutText).toList();
  }
}
