package dev.rowan.migrations.explain;

import dev.rowan.declared.DeclaredStatement;
import dev.rowan.migrations.script.ScriptStatement;
import dev.rowan.migrations.script.ScriptSyntaxException;
import dev.rowan.migrations.script.SqlScript;
import dev.rowan.migrations.script.SqlToken;
import dev.rowan.migrations.script.SqlToken.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One statement, with {@code $1}, {@code $2} … for its parameters.
 *
 * @param sql the statement
 * @param names the names of the parameters in their order; a number where one has no name
 */
public record ParameterSql(String sql, List<String> names) {
  private static final Pattern NUMBER = Pattern.compile("\\$([1-9][0-9]{0,3})\\b");

  /** Copies the list. */
  public ParameterSql {
    names = List.copyOf(names);
  }

  /**
   * Of a statement as somebody writes it: with {@code :name}, as in a {@code @Query}, or with
   * {@code $1}.
   *
   * @throws IllegalArgumentException when it is no statement, or several
   */
  public static ParameterSql named(String text) {
    ParameterSql sql = new ParameterText(single(text)).named();
    return sql.names().isEmpty() ? numbered(sql.sql()) : sql;
  }

  /** Of one statement with {@code $1}, {@code $2} …, whose names are these numbers. */
  public static ParameterSql numbered(String sql) {
    int most =
        NUMBER
            .matcher(sql)
            .results()
            .mapToInt(number -> Integer.parseInt(number.group(1)))
            .max()
            .orElse(0);
    return new ParameterSql(
        sql, IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList());
  }

  /**
   * Of a statement of a repository; its parameters have the names that the {@code @Query} gives
   * them.
   */
  public static ParameterSql of(DeclaredStatement statement) {
    String declared = statement.declared();
    List<String> names = declared == null ? List.of() : new ParameterText(declared).occurrences();
    return new ParameterText(statement.sql()).jdbc(names);
  }

  /** The statement of a text that has but one, without a semicolon. */
  private static String single(String text) {
    List<ScriptStatement> statements;
    try {
      statements = SqlScript.statements(text);
    } catch (ScriptSyntaxException e) {
      throw new IllegalArgumentException("This is no SQL: " + e.getMessage(), e);
    }
    if (statements.size() != 1) {
      throw new IllegalArgumentException(
          statements.isEmpty()
              ? "There is no statement"
              : "These are " + statements.size() + " statements, and a plan is that of one");
    }
    return statements.get(0).sql();
  }

  /**
   * Whether the server has plans for such a statement: queries, and what writes rows.
   *
   * @return false for {@code create}, {@code call} and the like
   */
  public boolean hasPlan() {
    List<String> kinds =
        List.of("select", "with", "values", "table", "insert", "update", "delete", "merge");
    return SqlToken.of(sql).stream()
        .filter(token -> !token.text().equals("("))
        .findFirst()
        .filter(token -> token.kind() == Kind.WORD && kinds.contains(token.text()))
        .isPresent();
  }
}
