package dev.rowan.mapping;

import dev.rowan.errors.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows that a batch returned, one after the other. */
public final class Rows {

  private final @Nullable ResultSet result;
  private final SqlStatement statement;

  Rows(@Nullable ResultSet result, SqlStatement statement) {
    this.result = result;
    this.statement = statement;
  }

  /**
   * Moves to the next row.
   *
   * @throws NotFoundException when there is none
   */
  public Row next() {
    try {
      if (result == null || !result.next()) {
        throw new NotFoundException("No more rows", statement.run.sql(), null);
      }
      return new Row(result, statement);
    } catch (SQLException e) {
      throw statement.run.failure(e);
    }
  }
}
