package dev.rowan.mapping;

import dev.rowan.internal.LargeResults;
import dev.rowan.internal.ResultColumns;
import dev.rowan.internal.StatementRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.core.BaseStatement;

/**
 * The result of a query of which all rows are read: in the ordinary way, or while it arrives, when
 * it will be a large one. It must be closed. Not thread-safe.
 */
final class WholeResult implements AutoCloseable {

  private final SqlStatement statement;
  private final ResultSet result;
  private final @Nullable ArrivingRows arriving;
  private long rows;

  private WholeResult(SqlStatement statement, ResultSet result, @Nullable ArrivingRows arriving) {
    this.statement = statement;
    this.result = result;
    this.arriving = arriving;
  }

  /** Runs the query. */
  static WholeResult of(SqlStatement statement) {
    ResultColumns columns =
        isAlone(statement) ? large(statement).columns(statement.run.sql()) : null;
    WholeResult arriving = columns == null ? null : arriving(statement, columns);
    return arriving == null ? new WholeResult(statement, statement.query(), null) : arriving;
  }

  /**
   * In a transaction a refused COPY would be the end of it, and a statement that can be cancelled,
   * or that waits so long only, is one of the driver.
   */
  private static boolean isAlone(SqlStatement statement) {
    return statement.part == null && statement.run.isAlone() && !statement.run.isCancellable();
  }

  private static LargeResults large(SqlStatement statement) {
    return statement.statements().large();
  }

  private static @Nullable WholeResult arriving(SqlStatement statement, ResultColumns columns) {
    StatementRun run = statement.run;
    try {
      if (!(statement.statement instanceof BaseStatement driver)
          || driver.getQueryTimeout() != 0
          || driver.getMaxRows() != 0) {
        return null;
      }
      run.start();
      CopyOut copy = copy(statement, columns);
      if (copy == null) {
        return null;
      }
      ArrivingRows rows = new ArrivingRows(copy, columns);
      ResultSet result = driver.createDriverResultSet(columns.fields(), rows);
      statement.statements().arriving(rows::keepRest);
      return new WholeResult(statement, result, rows);
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  /** Begins a COPY; null when the server refuses it, which has then done nothing. */
  private static @Nullable CopyOut copy(SqlStatement statement, ResultColumns columns)
      throws SQLException {
    String sql = statement.run.sql();
    try {
      return statement
          .statement
          .getConnection()
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(columns.copy(sql));
    } catch (SQLException e) {
      if (!isRefusal(e.getSQLState())) {
        throw e;
      }
      large(statement).refused(sql, columns);
      return null;
    }
  }

  /** What is said of a statement that is not understood, and of one that is not supported. */
  private static boolean isRefusal(@Nullable String sqlState) {
    return sqlState != null && (sqlState.startsWith("42") || sqlState.startsWith("0A"));
  }

  /** The current row. */
  Row row() {
    return Row.moving(result, statement);
  }

  /** Moves to the next row; false when there is none. */
  boolean next() {
    try {
      if (result.next()) {
        rows++;
        return true;
      }
      end();
      return false;
    } catch (SQLException e) {
      throw statement.run.failure(e);
    }
  }

  private void end() throws SQLException {
    statement.run.rows(rows);
    if (arriving != null) {
      arriving.check();
      large(statement).copied(statement.run.sql(), result, rows);
    } else if (isAlone(statement)) {
      large(statement).read(statement.run.sql(), result, rows);
    }
  }

  /** Ends it, if it has not come to its end. */
  @Override
  public void close() {
    if (arriving == null) {
      return;
    }
    statement.statements().arriving(null);
    arriving.dropRest();
    try {
      arriving.check();
    } catch (SQLException e) {
      throw statement.run.failure(e);
    }
  }
}
