package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TemporalColumn;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The view {@code report.Day Total} and its columns, for queries for {@link DayTotal}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QDayTotal extends EntityTable<DayTotal> {
  /** The table. */
  public static final QDayTotal DAY_TOTAL = new QDayTotal(null);

  public final TemporalColumn<LocalDate> day = date("day");
  public final NumberColumn<Long> posts = bigint("posts");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QDayTotal(@Nullable Join join) {
    super("report", "Day Total", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QDayTotal as(String name) {
    return new QDayTotal(aliased(name));
  }

  @Override
  protected EntityMapper<DayTotal> mapper() {
    return DayTotalRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of();
  }

  @Override
  protected boolean isView() {
    return true;
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(posts);
  }
}
