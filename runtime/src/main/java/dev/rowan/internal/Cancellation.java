package dev.rowan.internal;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Lets another thread cancel what one operation does: the statement that runs, and those that would
 * follow. Thread-safe.
 */
final class Cancellation {

  private final List<Statement> open = new ArrayList<>(2);
  private volatile boolean cancelled;

  /** Fails when the operation was cancelled. */
  void check() {
    if (cancelled) {
      throw new CancellationException("This operation was cancelled");
    }
  }

  synchronized void opened(Statement statement) {
    open.add(statement);
  }

  synchronized void closed(Statement statement) {
    open.remove(statement);
  }

  /**
   * Cancels it. A statement that is not on its way to the server at this moment is not harmed: the
   * driver asks the server only for one that runs, and does not let it end before the server has
   * heard, so that no other statement on its connection is hit.
   */
  void cancel() {
    cancelled = true;
    for (Statement statement : opened()) {
      try {
        statement.cancel();
      } catch (SQLException e) {
        // The statement runs to its end, and nobody waits for it.
      }
    }
  }

  private synchronized List<Statement> opened() {
    return List.copyOf(open);
  }
}
