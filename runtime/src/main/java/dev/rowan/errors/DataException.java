package dev.rowan.errors;

import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A failure of the data layer, and the parent of all others. The message carries the SQL but no
 * values; the cause is the driver's exception when there is one.
 */
public class DataException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable String sql;
  private int index = -1;
  private int count;

  /** Makes a failure that belongs to no statement. */
  public DataException(String message) {
    this(message, null, null);
  }

  /** Makes a failure of a statement; without one, {@code sql} is null. */
  public DataException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(sql == null ? message : message + "\n  SQL: " + indented(sql), cause);
    this.sql = sql;
  }

  private static String indented(String sql) {
    return sql.strip().replace("\n", "\n       ");
  }

  /** Says which one it was, from 0, of so many entities that a call was given; for repositories. */
  public final DataException at(int place, int all) {
    index = place;
    count = all;
    return this;
  }

  /** As {@link #at(int, int)}, where nobody knows how many they are. */
  public final DataException at(int place) {
    return at(place, 0);
  }

  /**
   * The place, from 0, of the entity that could not be written among those that the call was given;
   * -1 when it was alone, or is not known. It is not known of a constraint that waits for the
   * commit of a transaction, when any call in it may have written the row; {@link #detail} has its
   * key.
   */
  public int index() {
    return index;
  }

  @Override
  public String getMessage() {
    String message = String.valueOf(super.getMessage());
    if (index < 0) {
      return message;
    }
    return "Number " + (index + 1) + (count > 0 ? " of " + count : "") + ": " + message;
  }

  /** The statement that failed, or null when there was none. */
  public final @Nullable String sql() {
    return sql;
  }

  /** The five characters by which PostgreSQL or the driver names the failure, or null. */
  public final @Nullable String sqlState() {
    return getCause() instanceof SQLException failure ? failure.getSQLState() : null;
  }

  /**
   * The detail that the server gave, or null. It may contain values of the row, so it is not a part
   * of the message.
   */
  public final @Nullable String detail() {
    ServerErrorMessage server = server();
    return server == null ? null : server.getDetail();
  }

  final @Nullable ServerErrorMessage server() {
    return getCause() instanceof PSQLException failure ? failure.getServerErrorMessage() : null;
  }
}
