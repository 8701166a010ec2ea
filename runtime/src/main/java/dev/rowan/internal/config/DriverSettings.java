package dev.rowan.internal.config;

import dev.rowan.errors.ConfigurationException;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** The settings that say where a database is, as whom, and how the driver speaks with it. */
public final class DriverSettings {

  static final String PREFIX = "dataSource.";

  private final PGSimpleDataSource driver = new PGSimpleDataSource();

  /** The URL, with what it says about user and password. */
  public void url(String url) {
    ServerUrl server = ServerUrl.parse(url);
    driver.setURL(server.jdbcUrl());
    if (server.user() != null) {
      driver.setUser(server.user());
    }
    if (server.password() != null) {
      driver.setPassword(server.password());
    }
  }

  /** One setting; returns whether it is one of the driver's, and not of the pool's. */
  public boolean set(String name, String value) {
    switch (name) {
      case "url", "jdbcUrl" -> url(value);
      case "user", "username" -> driver.setUser(value);
      case "password" -> driver.setPassword(value);
      default -> {
        if (!name.startsWith(PREFIX)) {
          return false;
        }
        property(name.substring(PREFIX.length()), value);
      }
    }
    return true;
  }

  /** One setting; those of the pool are only looked at, and an unknown name is refused. */
  public void setOrCheck(String name, String value) {
    boolean isOther = name.equals("slowStatementThreshold") || name.equals("parameterLog");
    if (!name.equals("url") && !isOther && !set(name, value)) {
      PoolSetting.check(name);
    }
  }

  private void property(String name, String value) {
    DriverProperties.check(name);
    try {
      driver.setProperty(name, value);
    } catch (SQLException | IllegalArgumentException e) {
      throw new ConfigurationException(
          PREFIX + name + " = " + value + ": " + e.getMessage(), null, e);
    }
  }

  /** What connects by these settings. */
  public PGSimpleDataSource driver() {
    return driver;
  }

  /** Where the database is, for messages: without user, password and parameters. */
  public String place() {
    return driver.getURL().replaceFirst("\\?.*", "");
  }
}
