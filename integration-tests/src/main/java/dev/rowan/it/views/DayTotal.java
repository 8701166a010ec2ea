package dev.rowan.it.views;

import dev.rowan.annotations.AfterLoad;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.MaterializedView;
import java.time.LocalDate;

/** Is a row without an id, of a materialized view in a schema. */
@Entity
@MaterializedView(value = "\"Day Total\"", schema = "\"Reports\"")
public record DayTotal(LocalDate day, long cents, int shops) {
  @AfterLoad
  DayTotal positive() {
    return new DayTotal(day, Math.max(0, cents), shops);
  }
}
