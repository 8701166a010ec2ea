package dev.rowan.mapping;

import dev.rowan.errors.NotFoundException;
import dev.rowan.internal.StatementRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows that a batch returned, one after the other. */
public final class Rows {

  private final @Nullable ResultSet result;
  private final StatementRun run;

  Rows(@Nullable ResultSet result, StatementRun run) {
    this.result = result;
    this.run = run;
  }

  /**
   * Moves to the next row.
   *
   * @throws NotFoundException when there is none
   */
  public Row next() {
    try {
      if (result == null || !result.next()) {
        throw new NotFoundException("No more rows", run.sql(), null);
      }
      return new Row(result, run);
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }
}
