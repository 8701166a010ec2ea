package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link DayTotal} from rows of the view {@code report.Day Total}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class DayTotalRowMapper implements EntityMapper<DayTotal> {
  /** The only one; it has no state. */
  public static final DayTotalRowMapper INSTANCE = new DayTotalRowMapper();

  private DayTotalRowMapper() {}

  @Override
  public DayTotal read(Row row) {
    return new DayTotal(
        row.getLocalDate(1), // day
        row.getLong(2)); // posts
  }

  @Override
  public @Nullable Object key(DayTotal dayTotal) {
    return null;
  }
}
