package dev.rowan.internal.config;

import dev.rowan.errors.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Settings from environment variables, and from a {@code .env} file for those that are not set. */
public final class Environment {

  private static final String PREFIX = "DATABASE_";

  private Environment() {}

  /**
   * Reads the settings of a database as properties.
   *
   * @throws ConfigurationException when there is no URL among them
   */
  public static Properties read(Map<String, String> variables, Path dotEnv) {
    Properties properties = settings(variables(variables, dotEnv));
    if (!properties.containsKey("url")) {
      throw new ConfigurationException(
          "DATABASE_URL is not set, neither in the environment nor in " + dotEnv.toAbsolutePath());
    }
    return properties;
  }

  /** The variables, with those of the file that are not among them; it need not be there. */
  public static Map<String, String> variables(Map<String, String> variables, Path dotEnv) {
    Map<String, String> all = new HashMap<>();
    if (Files.exists(dotEnv)) {
      all.putAll(DotEnv.read(dotEnv));
    }
    all.putAll(variables);
    return all;
  }

  /** What variables say of a database, as properties. */
  public static Properties settings(Map<String, String> variables) {
    Properties properties = new Properties();
    put(properties, variables, "URL", "url");
    put(properties, variables, "USER", "user");
    put(properties, variables, "PASSWORD", "password");
    put(properties, variables, "SLOW_STATEMENT_THRESHOLD", "slowStatementThreshold");
    put(properties, variables, "PARAMETER_LOG", "parameterLog");
    put(properties, variables, "PIPELINING", "pipelining");
    put(properties, variables, "COPY_READS", "copyReads");
    PoolSetting.NAMES.forEach(name -> put(properties, variables, variable(name), name));
    return properties;
  }

  private static void put(
      Properties properties, Map<String, String> variables, String variable, String name) {
    String value = variables.get(PREFIX + variable);
    if (value != null) {
      properties.setProperty(name, value);
    }
  }

  /** {@code maximumPoolSize} as {@code MAXIMUM_POOL_SIZE}. */
  private static String variable(String name) {
    return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }
}
