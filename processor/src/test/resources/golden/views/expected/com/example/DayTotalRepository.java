package com.example;

import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.ViewRepository;
import javax.annotation.processing.Generated;

/**
 * Reads {@link DayTotal} from the view {@code report.Day Total}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class DayTotalRepository extends ViewRepository<DayTotal> {
  private static final EntitySql SQL = EntitySql.builder()
      .findAll("""
          select day, posts
          from report."Day Total"
          """)
      .count("select count(*) from report.\"Day Total\"")
      .build();

  private static final String REFRESH = """
      refresh materialized view report."Day Total"
      """;

  private static final String REFRESH_CONCURRENTLY = """
      refresh materialized view concurrently report."Day Total"
      """;

  /** Makes a repository that works on the database. */
  public DayTotalRepository(Database database) {
    super(database, QDayTotal.RowMapper.INSTANCE, QDayTotal.DAY_TOTAL, SQL);
  }

  /** Reads the query of the view anew; who reads the view waits meanwhile. */
  public void refresh() {
    refresh(REFRESH);
  }

  /**
   * Reads the query of the view anew, while others go on reading the view as it is. It needs a
   * unique index on columns of the view, and that it was filled once.
   */
  public void refreshConcurrently() {
    refresh(REFRESH_CONCURRENTLY);
  }
}
