package dev.rowan.internal;

import dev.rowan.errors.DataException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.PreferQueryMode;

/** One connection that is in use: by a statement, a stream or a transaction. */
public final class Lease {

  /** Who ends the use of the connection. */
  enum Holder {
    STATEMENT,
    STREAM,
    TRANSACTION
  }

  private final ConnectionSource source;
  private final Connection taken;
  private final Connection jdbc;
  private final boolean manualCommit;
  private final Holder holder;
  private int statements;
  private boolean broken;
  private boolean failed;

  private Lease(ConnectionSource source, Connection taken, Holder holder) throws SQLException {
    this.source = source;
    this.taken = taken;
    this.jdbc = source.driverOf(taken);
    this.holder = holder;
    this.manualCommit = !jdbc.getAutoCommit();
    if (manualCommit != (holder != Holder.STATEMENT)) {
      jdbc.setAutoCommit(holder == Holder.STATEMENT);
    }
  }

  static Lease take(ConnectionSource source, Holder holder) {
    Connection taken = null;
    try {
      taken = source.take();
      return new Lease(source, taken, holder);
    } catch (SQLException e) {
      if (taken != null) {
        source.discard(taken);
      }
      throw Failures.ofPool(e, source);
    }
  }

  /** The connection to run statements on. */
  public Connection jdbc() {
    return jdbc;
  }

  /**
   * Whether the driver sends several statements as one, and reads each of their results at once.
   */
  boolean canSendTogether() {
    try {
      if (!jdbc.isWrapperFor(PgConnection.class)) {
        return false;
      }
      PgConnection driver = jdbc.unwrap(PgConnection.class);
      return driver.getPreferQueryMode() != PreferQueryMode.SIMPLE
          && driver.getDefaultFetchSize() == 0;
    } catch (SQLException e) {
      return false;
    }
  }

  boolean autoCommit() {
    return holder == Holder.STATEMENT;
  }

  /** Translates a failure and remembers whether the connection broke. */
  DataException failure(SQLException failure, @Nullable String sql, boolean outcomeUnknown) {
    failed = true;
    broken |= Failures.isBroken(failure) || isClosed();
    return Failures.of(failure, sql, broken, outcomeUnknown);
  }

  boolean isBroken() {
    return broken;
  }

  private boolean isClosed() {
    try {
      return jdbc.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  /** Called before a statement is made. */
  void statementOpened() {
    statements++;
  }

  /** Called when a statement is closed; the last one ends the use. */
  void statementClosed() {
    statements--;
    if (statements > 0) {
      return;
    }
    switch (holder) {
      case STATEMENT -> giveBack();
      case STREAM -> {
        try {
          endTransaction();
        } finally {
          giveBack();
        }
      }
      case TRANSACTION -> {}
    }
  }

  private void endTransaction() {
    if (broken) {
      return;
    }
    try {
      if (failed) {
        jdbc.rollback();
      } else {
        jdbc.commit();
      }
    } catch (SQLException e) {
      throw failure(e, null, false);
    }
  }

  /** Gives the connection back to where it came from, in the state in which it came. */
  void giveBack() {
    if (!broken) {
      try {
        if (jdbc.getAutoCommit() == manualCommit) {
          jdbc.setAutoCommit(!manualCommit);
        }
        taken.close();
        return;
      } catch (SQLException e) {
        broken = true;
      }
    }
    source.discard(taken);
  }
}
