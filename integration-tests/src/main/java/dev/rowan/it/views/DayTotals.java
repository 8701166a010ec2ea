package dev.rowan.it.views;

import dev.rowan.ReadRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a view, by finders and SQL. */
@Repository
public interface DayTotals extends ReadRepository<DayTotal> {
  /** The total of a day. */
  Optional<DayTotal> findByDay(LocalDate day);

  /** Days with much. */
  List<DayTotal> findByCentsGreaterThanOrderByDay(long cents);

  /** A part of each. */
  List<DayLine> findByShopsOrderByDayDesc(int shops);

  /** As {@link #findByDay}. */
  @Query("select * from \"Reports\".\"Day Total\" where day = :day")
  List<DayTotal> declared(LocalDate day);
}
