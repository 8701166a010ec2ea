package dev.rowan.internal.config;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.errors.ConnectionException;
import dev.rowan.internal.ConnectionSource;
import dev.rowan.internal.HikariSource;
import dev.rowan.internal.PlainSource;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The settings of the pool and the driver, each under its own name. */
public final class PoolSettings {

  private final HikariConfig pool = new HikariConfig();
  private final DriverSettings driver = new DriverSettings();
  private final Set<String> given = new TreeSet<>();

  /** The URL, with what it says about user and password. */
  public void url(String url) {
    given.add("url");
    driver.url(url);
  }

  /** One setting. */
  public void set(String name, String value) {
    given.add(name);
    if (driver.set(name, value)) {
      return;
    }
    try {
      PoolSetting.apply(pool, name, value);
    } catch (IllegalArgumentException e) {
      throw notValid(name + " = " + value, e);
    }
  }

  /** Makes the pool. */
  public ConnectionSource open() {
    if (!given.contains("url") && !given.contains("jdbcUrl")) {
      throw new ConfigurationException(
          "No URL: write Database.open(\"jdbc:postgresql://localhost/mydb\"), or set url");
    }
    pool.setDataSource(driver.driver());
    try {
      return HikariSource.owned(new HikariDataSource(pool));
    } catch (PoolInitializationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new ConnectionException(
          "Cannot connect to " + driver.place() + ": " + cause.getMessage(), null, cause, false);
    } catch (IllegalArgumentException e) {
      throw notValid("The settings of the pool are not valid", e);
    }
  }

  /** Uses a data source that exists. */
  public ConnectionSource around(DataSource source) {
    if (!given.isEmpty()) {
      throw new ConfigurationException(
          "With a data source of its own, the database takes no settings of a pool: " + given);
    }
    return source instanceof HikariDataSource hikari
        ? HikariSource.borrowed(hikari)
        : new PlainSource(source);
  }

  private static ConfigurationException notValid(String what, Exception cause) {
    return new ConfigurationException(what + ": " + cause.getMessage(), null, cause);
  }
}
