package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A COPY into a table: bind a row, add it, send what waits, end. Closed before its end, it is
 * cancelled, and writes nothing. Not thread-safe.
 */
public final class CopyInput implements AutoCloseable {

  private static final Pattern LINE = Pattern.compile("COPY .*, line (\\d+)");

  private final SqlStatement statement;
  private final CopyRows rows;
  private @Nullable CopyIn copy;
  private long first;
  private long copied;

  CopyInput(SqlStatement statement, CopyRows rows) {
    this.statement = statement;
    this.rows = rows;
  }

  /** Takes the parameters of the next row, in the order of the target's columns. */
  public SqlStatement row() {
    return statement;
  }

  /** Adds the row that was bound, and tells whether so many wait that they should be sent. */
  public boolean addRow() {
    return statement.addRow();
  }

  /** Sends the rows that wait. */
  public void send() {
    if (rows.isEmpty()) {
      return;
    }
    statement.run.check();
    try {
      CopyIn running = running();
      rows.sendTo(running);
      if (rows.isInPortions()) {
        end(running);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Sends what is left, and returns how many rows were written. */
  public long end() {
    send();
    if (copy != null) {
      try {
        end(copy);
      } catch (SQLException e) {
        throw failure(e);
      }
    }
    statement.run.rows(copied);
    return copied;
  }

  private CopyIn running() throws SQLException {
    CopyIn running = copy;
    if (running == null) {
      statement.run.start();
      running = connection().getCopyAPI().copyIn(statement.run.sql());
      copy = running;
      byte[] head = CopyRows.head();
      running.writeToCopy(head, 0, head.length);
    }
    return running;
  }

  private PGConnection connection() throws SQLException {
    return statement.statement.getConnection().unwrap(PGConnection.class);
  }

  private void end(CopyIn running) throws SQLException {
    byte[] end = CopyRows.end();
    running.writeToCopy(end, 0, end.length);
    copied += running.endCopy();
    copy = null;
    first = rows.rows();
  }

  /** The failure, with the place of the row where the server says its line. */
  private DataException failure(SQLException cause) {
    DataException failure = statement.run.failure(cause);
    long line = line(cause);
    return line > 0 && first + line <= Integer.MAX_VALUE
        ? failure.at((int) (first + line - 1))
        : failure;
  }

  private static long line(SQLException cause) {
    ServerErrorMessage server =
        cause instanceof PSQLException driver ? driver.getServerErrorMessage() : null;
    String where = server == null ? null : server.getWhere();
    Matcher line = LINE.matcher(where == null ? "" : where);
    return line.find() ? Long.parseLong(line.group(1)) : 0;
  }

  /** Gives the connection back, with nothing written unless the COPY was ended. */
  @Override
  public void close() {
    CopyIn running = copy;
    copy = null;
    try {
      if (running != null && running.isActive()) {
        running.cancelCopy();
      }
    } catch (SQLException e) {
      throw statement.run.failure(e);
    } finally {
      statement.close();
    }
  }
}
