package dev.rowan.benchmarks.peers.doma;

import java.util.logging.Level;
import javax.sql.DataSource;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.JdbcLogger;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.PostgresDialect;

/** The configuration: PostgreSQL, batches of a thousand, nothing logged. */
record DomaConfig(DataSource getDataSource) implements Config {
  private static final Dialect DIALECT = new PostgresDialect();
  private static final JdbcLogger LOGGER = new UtilLoggingJdbcLogger(Level.FINE);
  private static final int BATCH = 1_000;

  @Override
  public Dialect getDialect() {
    return DIALECT;
  }

  @Override
  public JdbcLogger getJdbcLogger() {
    return LOGGER;
  }

  @Override
  public int getBatchSize() {
    return BATCH;
  }
}
