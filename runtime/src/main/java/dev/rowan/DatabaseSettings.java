package dev.rowan;

import dev.rowan.errors.ConfigurationException;
import dev.rowan.internal.config.DriverSettings;
import dev.rowan.internal.config.Environment;
import dev.rowan.internal.config.PropertyFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What is set of a database, by the names of {@link Database.Builder#set}, before anything is
 * opened. Tools use it that take settings from the places where applications have them, and need a
 * connection or two instead of a pool. Immutable and thread-safe; its text has no password.
 *
 * <pre>{@code
 * DataSource source =
 *     DatabaseSettings.environment(System.getenv(), Path.of(".env")).with("user", "admin").dataSource();
 * }</pre>
 */
public final class DatabaseSettings {

  /** Nothing is set. */
  public static final DatabaseSettings NONE = new DatabaseSettings(Map.of());

  private final Map<String, String> values;

  private DatabaseSettings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * What variables say, as {@link Database#fromEnvironment} reads them, and of what they do not
   * set, the file. It need not be there, and no URL need be set.
   */
  public static DatabaseSettings environment(Map<String, String> variables, Path dotEnv) {
    return of(Environment.settings(Environment.variables(variables, dotEnv)));
  }

  /** One variable, from there or else from the file; empty when neither has it. */
  public static Optional<String> variable(Map<String, String> variables, Path dotEnv, String name) {
    return Optional.ofNullable(Environment.variables(variables, dotEnv).get(name));
  }

  /** What a properties file says. */
  public static DatabaseSettings file(Path file) {
    return of(PropertyFiles.read(file));
  }

  /** What these properties say. */
  public static DatabaseSettings of(Properties properties) {
    Map<String, String> values = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> values.put(name(n), properties.getProperty(n)));
    return new DatabaseSettings(values);
  }

  /** With this setting. */
  public DatabaseSettings with(String name, String value) {
    Map<String, String> all = new TreeMap<>(values);
    all.put(name(name), value);
    return new DatabaseSettings(all);
  }

  /** With what others say, and of what they do not set, these. */
  public DatabaseSettings over(DatabaseSettings others) {
    Map<String, String> all = new TreeMap<>(others.values);
    all.putAll(values);
    return new DatabaseSettings(all);
  }

  /** One setting; empty when it is not set. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name(name)));
  }

  /** Where the database is: its JDBC URL without user, password and parameters. */
  public String place() {
    return driver().place();
  }

  /** The name of the database in the URL; the user's when it says none. */
  public String database() {
    PGSimpleDataSource source = driver().driver();
    String name = source.getDatabaseName();
    return name == null || name.isEmpty() ? String.valueOf(source.getUser()) : name;
  }

  /** A source that opens a new connection each time. */
  public DataSource dataSource() {
    return driver().driver();
  }

  /** As {@link #dataSource()}, to another database of the server. */
  public DataSource dataSource(String database) {
    PGSimpleDataSource source = driver().driver();
    source.setDatabaseName(database);
    return source;
  }

  /** Opens the database, with a pool. */
  public Database open() {
    Properties properties = new Properties();
    properties.putAll(values);
    return Database.fromProperties(properties);
  }

  private DriverSettings driver() {
    String url = values.get("url");
    if (url == null) {
      throw new ConfigurationException(
          "No URL is set, which says where the database is: jdbc:postgresql://localhost/mydb");
    }
    DriverSettings driver = new DriverSettings();
    driver.url(url);
    values.forEach(driver::setOrCheck);
    return driver;
  }

  private static String name(String name) {
    return switch (name) {
      case "jdbcUrl" -> "url";
      case "username" -> "user";
      default -> name;
    };
  }

  @Override
  public String toString() {
    Map<String, String> shown = new TreeMap<>(values);
    shown.keySet().removeIf(name -> name.equals("url") || name.contains("assword"));
    return "DatabaseSettings" + shown;
  }
}
