package dev.rowan.mapping;

import dev.rowan.errors.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows that a statement for many rows returned, one after the other. */
public final class Rows {

  private final @Nullable ResultSet result;
  private final SqlStatement statement;
  private final @Nullable Row row;

  Rows(@Nullable ResultSet result, SqlStatement statement) {
    this.result = result;
    this.statement = statement;
    this.row = result == null ? null : Row.moving(result, statement);
  }

  /**
   * Moves to the next row, in whose place it reads all rows.
   *
   * @throws NotFoundException when there is none
   */
  public Row next() {
    try {
      if (result == null || row == null || !result.next()) {
        throw new NotFoundException("No more rows", statement.run.sql(), null);
      }
      return row;
    } catch (SQLException e) {
      throw statement.run.failure(e);
    }
  }

  /** How many rows {@link SqlStatement#rows} returned; the next one is the first afterwards. */
  public int size() {
    try {
      if (result == null) {
        return 0;
      }
      result.last();
      int size = result.getRow();
      result.beforeFirst();
      return size;
    } catch (SQLException e) {
      throw statement.run.failure(e);
    }
  }
}
