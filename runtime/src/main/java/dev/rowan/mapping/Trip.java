package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import dev.rowan.internal.StatementRun;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Several queries that go to the server as one statement and come back together. Each keeps its own
 * share: its parameters, its rows, and what an observer is told.
 */
final class Trip implements AutoCloseable {

  /**
   * What stands behind the first statement at most. The server may answer that one while the others
   * are still being sent, and takes no more of them before its answer is taken, which nobody does
   * until all are sent; so they must find room on the way. Networks have twice as much.
   */
  static final int MOST_BYTES = 32 << 10;

  /**
   * A plan on the server that is no longer valid, which the driver mends for a statement that is
   * alone, and what poolers say that do not know this way of sending.
   */
  private static final Set<String> NEEDS_TO_BE_ALONE = Set.of("0A000", "26000", "08P01");

  private final Statements owner;
  private final PreparedStatement statement;
  private final StatementRun run;
  private final List<SqlStatement> parts = new ArrayList<>();
  private final List<TripPart> shares = new ArrayList<>();

  /** A statement that is made of those of the queries. */
  Trip(Statements owner, PreparedStatement statement, StatementRun run) {
    this.owner = owner;
    this.statement = statement;
    this.run = run;
    run.opened(statement);
  }

  /** Runs the queries; false when each must be sent alone, and nothing was read. */
  static boolean run(Statements owner, List<? extends Load> loads) {
    try (Trip trip = owner.trip(loads)) {
      if (trip == null || !trip.bind(loads) || !trip.send()) {
        return false;
      }
      trip.read(loads);
      return true;
    }
  }

  /** Binds all of them, unless it is too much. */
  private boolean bind(List<? extends Load> loads) {
    int parameters = 0;
    long bytes = 0;
    for (Load load : loads) {
      TripPart share = new TripPart(parameters);
      shares.add(share);
      load.bind(part(load.sql(), loads.size(), share));
      parameters += share.parameters();
      bytes += parts.size() == 1 ? 0 : share.bytes() + load.sql().length();
      if (bytes > MOST_BYTES) {
        return false;
      }
    }
    return true;
  }

  private SqlStatement part(String sql, int together, TripPart share) {
    StatementRun own = run.part(sql, owner.log().recording(sql, parts.size() + 1, together));
    SqlStatement part = new SqlStatement(owner, statement, own, null, share);
    parts.add(part);
    return part;
  }

  private boolean send() {
    run.start();
    parts.forEach(part -> part.run.start());
    try {
      statement.execute();
      return true;
    } catch (SQLException e) {
      DataException failure = run.failure(e);
      if (run.isAlone() && NEEDS_TO_BE_ALONE.contains(String.valueOf(e.getSQLState()))) {
        parts.forEach(part -> part.run.forget());
        return false;
      }
      parts.forEach(part -> part.run.failed(failure));
      throw failure;
    }
  }

  private void read(List<? extends Load> loads) {
    for (int i = 0; i < parts.size(); i++) {
      try (SqlStatement part = parts.get(i)) {
        shares.get(i).arrived(next(i));
        loads.get(i).read(part);
      }
    }
  }

  private ResultSet next(int index) {
    try {
      if (index > 0) {
        statement.getMoreResults();
      }
      ResultSet result = statement.getResultSet();
      if (result == null) {
        throw new IllegalStateException("A statement in a round trip with others is no query");
      }
      return result;
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  @Override
  public void close() {
    parts.forEach(SqlStatement::close);
    run.end(statement);
  }
}
