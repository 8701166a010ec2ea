package com.example;

import dev.rowan.Database;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Runs the queries of {@link DayTotals}. Immutable and thread-safe; joins the transaction of the
 * calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class DayTotalsImpl extends DayTotalRepository implements DayTotals {
  /** Makes a repository that works on the database. */
  public DayTotalsImpl(Database database) {
    super(database);
  }

  @Override
  public Optional<DayTotal> findByDay(LocalDate day) {
    return query()
        .where(QDayTotal.DAY_TOTAL.day.eq(day))
        .optional();
  }
}
