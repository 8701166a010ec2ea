package dev.rowan.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.jdbc.PgConnection;

/**
 * A HikariCP pool. Statements run on the driver's connection, past the pool's proxies, so broken
 * connections are evicted here and not by the pool.
 */
public final class HikariSource implements ConnectionSource {

  private final HikariDataSource pool;
  private final boolean owned;

  private HikariSource(HikariDataSource pool, boolean owned) {
    this.pool = pool;
    this.owned = owned;
  }

  /** A pool that is closed with the database. */
  public static HikariSource owned(HikariDataSource pool) {
    return new HikariSource(pool, true);
  }

  /** A pool that somebody else closes. */
  public static HikariSource borrowed(HikariDataSource pool) {
    return new HikariSource(pool, false);
  }

  @Override
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public Connection take() throws SQLException {
    return pool.getConnection();
  }

  @Override
  public Connection driverOf(Connection taken) throws SQLException {
    return taken.isWrapperFor(PgConnection.class) ? taken.unwrap(PgConnection.class) : taken;
  }

  @Override
  public void discard(Connection taken) {
    pool.evictConnection(taken);
  }

  @Override
  public int size() {
    return pool.getMaximumPoolSize();
  }

  @Override
  public boolean isClosed() {
    return pool.isClosed();
  }

  @Override
  public void close() {
    if (owned) {
      pool.close();
    }
  }
}
