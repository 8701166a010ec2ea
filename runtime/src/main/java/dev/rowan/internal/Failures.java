package dev.rowan.internal;

import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.DeadlockException;
import dev.rowan.errors.ExclusionViolationException;
import dev.rowan.errors.ForeignKeyViolationException;
import dev.rowan.errors.InvalidStatementException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.LockTimeoutException;
import dev.rowan.errors.NotNullViolationException;
import dev.rowan.errors.PoolTimeoutException;
import dev.rowan.errors.SerializationFailureException;
import dev.rowan.errors.StatementTimeoutException;
import dev.rowan.errors.TransactionException;
import dev.rowan.errors.UniqueViolationException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Translates the failures of the driver and the pool by their SQLState. */
final class Failures {
  /** How the driver says that text in a result is no number; the text is a value. */
  private static final Pattern BAD_VALUE =
      Pattern.compile("^(Bad value for type [^:]*\\S) : .*", Pattern.DOTALL);

  private Failures() {}

  /** A failure of a statement or a transaction. */
  static DataException of(
      SQLException failure, @Nullable String sql, boolean broken, boolean outcomeUnknown) {
    SQLException cause = root(failure);
    String message = message(cause);
    if (broken) {
      return new ConnectionException(message, sql, cause, outcomeUnknown);
    }
    String state = state(cause);
    DataException known = byState(state, message, sql, cause);
    return known != null ? known : byClass(state, message, sql, cause);
  }

  private static @Nullable DataException byState(
      String state, String message, @Nullable String sql, SQLException cause) {
    return switch (state) {
      case "23505" -> new UniqueViolationException(message, sql, cause);
      case "23503" -> new ForeignKeyViolationException(message, sql, cause);
      case "23502" -> new NotNullViolationException(message, sql, cause);
      case "23514" -> new CheckViolationException(message, sql, cause);
      case "23P01" -> new ExclusionViolationException(message, sql, cause);
      case "40001" -> new SerializationFailureException(message, sql, cause);
      case "40P01" -> new DeadlockException(message, sql, cause);
      case "55P03" -> new LockTimeoutException(message, sql, cause);
      case "57014" -> new StatementTimeoutException(message, sql, cause);
      case "25P02" ->
          new TransactionException(
              "An earlier statement of this transaction failed, so it can only be rolled back."
                  + " Run what may fail in a nested transaction",
              sql,
              cause);
      default -> null;
    };
  }

  private static DataException byClass(
      String state, String message, @Nullable String sql, SQLException cause) {
    return switch (state.substring(0, 2)) {
      case "22" -> new InvalidValueException(message, sql, cause);
      case "23" -> new ConstraintViolationException(message, sql, cause);
      case "25", "2D", "3B", "40" -> new TransactionException(message, sql, cause);
      case "07", "42" -> new InvalidStatementException(message, sql, cause);
      default -> new DataException(message, sql, cause);
    };
  }

  /** No connection could be had. */
  static DataException ofPool(SQLException failure, ConnectionSource source) {
    if (source.isClosed()) {
      return new ConnectionException("This database is closed", null, failure, false);
    }
    if (failure instanceof SQLTransientConnectionException && failure.getCause() == null) {
      return new PoolTimeoutException(
          failure.getMessage()
              + ". Is a stream or transaction left open, does a transaction ask for a second"
              + " connection, or is maximumPoolSize too small?",
          failure);
    }
    SQLException cause = failure.getCause() instanceof SQLException driver ? driver : failure;
    return new ConnectionException("No connection: " + message(cause), null, cause, false);
  }

  /** Whether a connection is of no use after this failure. */
  static boolean isBroken(SQLException failure) {
    String state = state(root(failure));
    return state.startsWith("08") || state.startsWith("57P") || state.equals("25P03");
  }

  /** The failure that says what went wrong: batches wrap it, and silent rollbacks follow it. */
  private static SQLException root(SQLException failure) {
    SQLException cause = failure;
    while (cause instanceof BatchUpdateException && cause.getCause() instanceof SQLException next) {
      cause = next;
    }
    return cause;
  }

  private static String state(SQLException failure) {
    String state = failure.getSQLState();
    return state == null || state.length() != 5 ? "99999" : state;
  }

  /** The message without its detail, which may hold values. */
  private static String message(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof PSQLException driver) {
      ServerErrorMessage server = driver.getServerErrorMessage();
      if (server != null && server.getMessage() != null) {
        message = server.getMessage() + (server.getHint() == null ? "" : ". " + server.getHint());
      } else {
        message = BAD_VALUE.matcher(message).replaceFirst("$1");
      }
    }
    return message + Extensions.hint(message) + " (SQLState " + failure.getSQLState() + ")";
  }
}
