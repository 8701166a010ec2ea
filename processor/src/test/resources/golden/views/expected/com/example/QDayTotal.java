package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TemporalColumn;
import java.time.LocalDate;
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
    super("report", "Day Total", RowMapper.INSTANCE, join);
    notNull(posts);
  }

  /** The table under another name, to stand in a query once more. */
  public QDayTotal as(String name) {
    return new QDayTotal(aliased(name));
  }

  @Override
  protected boolean isView() {
    return true;
  }

  /** Reads {@link DayTotal} from rows of the view {@code report.Day Total}. */
  public static final class RowMapper implements EntityMapper<DayTotal> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

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
}
