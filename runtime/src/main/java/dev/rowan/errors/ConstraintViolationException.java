package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/**
 * A row that a constraint forbids. The subclasses say which kind of constraint.
 *
 * <p>A constraint that is deferred is checked when the transaction commits. Its failure comes from
 * there, and belongs to no statement and no entity: {@link #sql} is null and {@link #index} is -1,
 * but what the server says of the constraint is there, and {@link #detail} has the key.
 */
public class ConstraintViolationException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public ConstraintViolationException(
      String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }

  /** The name of the constraint, or null where it has none (not null before PostgreSQL 18). */
  public final @Nullable String constraint() {
    ServerErrorMessage server = server();
    return server == null ? null : server.getConstraint();
  }

  /** The schema of the table, or null when the server did not say. */
  public final @Nullable String schema() {
    ServerErrorMessage server = server();
    return server == null ? null : server.getSchema();
  }

  /** The table of the constraint, or null when the server did not say. */
  public final @Nullable String table() {
    ServerErrorMessage server = server();
    return server == null ? null : server.getTable();
  }

  /** The column, or null: the server names it for not-null constraints only. */
  public final @Nullable String column() {
    ServerErrorMessage server = server();
    return server == null ? null : server.getColumn();
  }
}
