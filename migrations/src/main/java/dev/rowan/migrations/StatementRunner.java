package dev.rowan.migrations;

import dev.rowan.migrations.script.ScriptStatement;
import java.io.IOException;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Runs statements of scripts as they are written. */
final class StatementRunner {
  private static final int FETCH_SIZE = 1000;

  private final Session session;
  private final MigrationListener listener;

  StatementRunner(Session session, MigrationListener listener) {
    this.session = session;
    this.listener = listener;
  }

  void run(Script script, ScriptStatement statement) throws StatementFailure {
    try {
      if (statement.data() == null) {
        execute(script, statement.sql());
      } else {
        copy(statement.sql(), statement.data());
      }
    } catch (SQLException e) {
      throw new StatementFailure(script, statement, e);
    }
  }

  private void execute(Script script, String sql) throws SQLException {
    try (Statement statement = session.jdbc().createStatement()) {
      statement.setEscapeProcessing(false);
      statement.setFetchSize(FETCH_SIZE);
      boolean hasRows = statement.execute(sql);
      if (hasRows) {
        readAll(statement);
      }
      for (SQLWarning note = statement.getWarnings(); note != null; note = note.getNextWarning()) {
        listener.on(new MigrationEvent.Notice(script.path(), String.valueOf(note.getMessage())));
      }
    }
  }

  /** Reads the rows of a query and forgets them: it may call functions for each. */
  private static void readAll(Statement statement) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      boolean more = true;
      while (more) {
        more = rows.next();
      }
    }
  }

  private void copy(String sql, String data) throws SQLException {
    try {
      session.jdbc().unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(data));
    } catch (IOException e) {
      throw new SQLException("the rows could not be sent", e);
    }
  }
}
