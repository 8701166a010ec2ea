package dev.rowan.cli.console;

import dev.rowan.Database;
import dev.rowan.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which database, and as whom. What is not said on the command line stands in the properties file,
 * else in the environment, else in {@code .env}: as for an application.
 */
public final class ConnectionOptions {

  @Option(
      names = "--url",
      paramLabel = "<url>",
      description = "The database: jdbc:postgresql://host/name or postgres://user@host/name.")
  @Nullable String url;

  @Option(names = "--user", paramLabel = "<user>", description = "The user of the database.")
  @Nullable String user;

  @Option(
      names = "--password-file",
      paramLabel = "<file>",
      description = "A file with the password in its first line.")
  @Nullable Path passwordFile;

  @Option(
      names = "--config",
      paramLabel = "<file>",
      description = "A properties file with the settings of the database.")
  @Nullable Path config;

  private final Surroundings surroundings;

  /** The options of a command that runs there. */
  public ConnectionOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** All that is set; whether there is a URL among it is not said. */
  public DatabaseSettings settings() {
    DatabaseSettings settings = surroundings.settings();
    if (config != null) {
      settings = DatabaseSettings.file(surroundings.resolve(config)).over(settings);
    }
    if (url != null) {
      settings = settings.with("url", url);
    }
    if (user != null) {
      settings = settings.with("user", user);
    }
    return passwordFile == null ? settings : settings.with("password", password(passwordFile));
  }

  /** Whether some setting says where the database is. */
  public boolean isGiven() {
    return settings().get("url").isPresent();
  }

  /** The database, without a pool; nothing is connected before it is used. */
  public Database database() {
    return Database.of(source());
  }

  /** What connects to the database. */
  public Connections source() {
    return Connections.to(required());
  }

  /** What connects to another database of the same server. */
  public Connections source(String database) {
    return Connections.to(required(), database);
  }

  /** The settings, with a URL among them. */
  public DatabaseSettings required() {
    DatabaseSettings settings = settings();
    if (settings.get("url").isEmpty()) {
      throw Failure.usage(
          "No database is named: set DATABASE_URL, in the environment or in .env, or use --url");
    }
    return settings;
  }

  private String password(Path file) {
    try {
      return Files.readString(surroundings.resolve(file)).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw Failure.usage("The password cannot be read from " + file + ": " + e, e);
    }
  }
}
