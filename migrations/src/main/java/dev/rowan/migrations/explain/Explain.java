package dev.rowan.migrations.explain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Asks a server how it runs a statement. All of it happens in transactions that are rolled back.
 * For one thread.
 */
public final class Explain {
  private static final String PREPARE = "prepare rowan_explained as ";

  private final Connection connection;
  private boolean isPrepared;

  private Explain(Connection connection) {
    this.connection = connection;
  }

  /** On this connection, whose transaction ends with each plan. */
  public static Explain on(Connection connection) {
    return new Explain(connection);
  }

  /**
   * The plan of a statement, which does not run.
   *
   * @param values the values of the parameters, as texts that the server reads, or empty for NULL;
   *     without any, the plan is the one for all values
   * @throws SQLException when the server refuses the statement or a value
   * @throws IllegalArgumentException when only some parameters have a value
   */
  public Plan plan(ParameterSql sql, Map<String, Optional<String>> values) throws SQLException {
    return rolledBack(() -> explain(sql, values, "verbose, format json"));
  }

  /**
   * Runs the statement, and tells how it went.
   *
   * @param isReadOnly whether the server is to refuse what writes
   * @throws SQLException when the server refuses the statement or a value
   * @throws IllegalArgumentException when some parameters have no value
   */
  public Plan analyze(ParameterSql sql, Map<String, Optional<String>> values, boolean isReadOnly)
      throws SQLException {
    if (!sql.names().isEmpty()) {
      requireAll(sql, values);
    }
    return rolledBack(
        () -> {
          if (isReadOnly) {
            execute("set transaction read only");
          }
          return explain(sql, values, "analyze, verbose, buffers, format json");
        });
  }

  /**
   * The plan of a statement when there is an index, which is made and rolled back. Nobody writes
   * the table meanwhile.
   *
   * @param index the statement that makes it, without {@code concurrently}
   * @param lockMilliseconds how long to wait for those who use the table
   * @throws SQLException when the server refuses it, or others use the table
   */
  public Plan with(String index, long lockMilliseconds, ParameterSql sql) throws SQLException {
    return rolledBack(
        () -> {
          execute("set local lock_timeout = " + lockMilliseconds);
          execute(index);
          return explain(sql, Map.of(), "verbose, format json");
        });
  }

  /**
   * Lets the server read a statement, which does not run.
   *
   * @return what is wrong; null when nothing is
   * @throws SQLException when the connection is lost
   */
  public @Nullable SqlMistake mistake(ParameterSql sql) throws SQLException {
    try {
      rolledBack(
          () -> {
            if (sql.hasPlan()) {
              prepare(sql);
            } else {
              describe(sql);
            }
            return Boolean.TRUE;
          });
      return null;
    } catch (PSQLException e) {
      if (e.getSQLState() == null || e.getSQLState().startsWith("08")) {
        throw e;
      }
      ServerErrorMessage message = e.getServerErrorMessage();
      return message == null
          ? new SqlMistake(String.valueOf(e.getMessage()), e.getSQLState(), 0)
          : new SqlMistake(
              String.valueOf(message.getMessage()),
              e.getSQLState(),
              Math.max(0, message.getPosition() - (sql.hasPlan() ? PREPARE.length() : 0)));
    }
  }

  private Plan explain(ParameterSql sql, Map<String, Optional<String>> values, String options)
      throws SQLException {
    boolean isGeneric = values.isEmpty();
    if (!isGeneric) {
      requireAll(sql, values);
    }
    prepare(sql);
    execute(
        "set local plan_cache_mode = " + (isGeneric ? "force_generic_plan" : "force_custom_plan"));
    String arguments =
        sql.names().stream()
            .map(name -> literal(values.getOrDefault(name, Optional.empty())))
            .collect(Collectors.joining(", "));
    String call = "execute rowan_explained" + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    return Plan.parse(text("explain (" + options + ") " + call));
  }

  private static void requireAll(ParameterSql sql, Map<String, Optional<String>> values) {
    for (String name : sql.names()) {
      if (!values.containsKey(name)) {
        throw new IllegalArgumentException("The parameter :" + name + " has no value");
      }
    }
    for (String name : values.keySet()) {
      if (!sql.names().contains(name)) {
        throw new IllegalArgumentException("There is no parameter :" + name);
      }
    }
  }

  private static String literal(Optional<String> value) {
    return value.map(text -> "'" + text.replace("'", "''") + "'").orElse("null");
  }

  private <T> T rolledBack(Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      execute("set local standard_conforming_strings = on");
      return work.run();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      if (isPrepared) { // which no rollback undoes
        isPrepared = false;
        execute("deallocate rowan_explained");
      }
    }
  }

  private void prepare(ParameterSql sql) throws SQLException {
    execute(PREPARE + sql.sql());
    isPrepared = true;
  }

  /** For what cannot be prepared in SQL, such as {@code call}. */
  private void describe(ParameterSql sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
      statement.getParameterMetaData();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** What is rolled back. */
  private interface Work<T> {
    T run() throws SQLException;
  }
}
