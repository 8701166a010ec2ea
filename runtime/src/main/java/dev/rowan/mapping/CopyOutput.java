package dev.rowan.mapping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** A COPY to the client: gives what it writes, row by row. Not thread-safe. */
final class CopyOutput implements AutoCloseable {

  private static final String CANCELLED = "57014";

  private final SqlStatement statement;
  private @Nullable CopyOut copy;

  /** Takes the statement, and closes it. */
  CopyOutput(SqlStatement statement) {
    this.statement = statement;
  }

  /** All that it writes. */
  byte[] all() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    writeTo(all);
    return all.toByteArray();
  }

  /**
   * Gives each row to the stream, and returns how many there were.
   *
   * @throws UncheckedIOException when the stream takes no more; the COPY ends then
   */
  long writeTo(OutputStream out) {
    statement.run.start();
    try {
      PGConnection connection = statement.statement.getConnection().unwrap(PGConnection.class);
      CopyOut running = connection.getCopyAPI().copyOut(statement.run.sql());
      copy = running;
      for (byte[] row = running.readFromCopy(); row != null; row = running.readFromCopy()) {
        statement.run.check();
        out.write(row);
      }
      long rows = running.getHandledRowCount();
      statement.run.rows(rows);
      return rows;
    } catch (SQLException e) {
      throw statement.run.failure(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    CopyOut running = copy;
    try {
      if (running != null && running.isActive()) {
        statement.statement.getConnection().unwrap(PGConnection.class).cancelQuery();
        takeRest(running);
      }
    } catch (SQLException e) {
      throw statement.run.failure(e);
    } finally {
      statement.close();
    }
  }

  /**
   * What is on its way has to be taken: the driver would else give it to the next statement of the
   * connection, and the answer of that one to the statement after it.
   */
  private static void takeRest(CopyOut running) throws SQLException {
    try {
      while (running.readFromCopy() != null) {
        // nobody wants it
      }
    } catch (SQLException e) {
      if (!CANCELLED.equals(e.getSQLState())) {
        throw e;
      }
    }
  }
}
