package dev.rowan.internal.config;

import static dev.rowan.internal.config.Values.flag;
import static dev.rowan.internal.config.Values.number;
import static dev.rowan.internal.config.Values.smallNumber;

import com.zaxxer.hikari.HikariConfig;
import dev.rowan.errors.ConfigurationException;
import java.util.ArrayList;
import java.util.List;

/** The settings of HikariCP by their names. */
final class PoolSetting {

  /** All names that a user may write, for suggestions and for the environment. */
  static final List<String> NAMES =
      List.of(
          "allowPoolSuspension",
          "autoCommit",
          "catalog",
          "connectionInitSql",
          "connectionTestQuery",
          "connectionTimeout",
          "idleTimeout",
          "initializationFailTimeout",
          "isolateInternalQueries",
          "keepaliveTime",
          "leakDetectionThreshold",
          "maxLifetime",
          "maximumPoolSize",
          "minimumIdle",
          "poolName",
          "readOnly",
          "registerMbeans",
          "schema",
          "transactionIsolation",
          "validationTimeout");

  private PoolSetting() {}

  static void apply(HikariConfig pool, String name, String value) {
    switch (name) {
      case "allowPoolSuspension" -> pool.setAllowPoolSuspension(flag(name, value));
      case "autoCommit" -> pool.setAutoCommit(flag(name, value));
      case "catalog" -> pool.setCatalog(value);
      case "connectionInitSql" -> pool.setConnectionInitSql(value);
      case "connectionTestQuery" -> pool.setConnectionTestQuery(value);
      case "connectionTimeout" -> pool.setConnectionTimeout(number(name, value));
      case "idleTimeout" -> pool.setIdleTimeout(number(name, value));
      case "initializationFailTimeout" -> pool.setInitializationFailTimeout(number(name, value));
      case "isolateInternalQueries" -> pool.setIsolateInternalQueries(flag(name, value));
      case "keepaliveTime" -> pool.setKeepaliveTime(number(name, value));
      case "leakDetectionThreshold" -> pool.setLeakDetectionThreshold(number(name, value));
      case "maxLifetime" -> pool.setMaxLifetime(number(name, value));
      case "maximumPoolSize" -> pool.setMaximumPoolSize(smallNumber(name, value));
      case "minimumIdle" -> pool.setMinimumIdle(smallNumber(name, value));
      case "poolName" -> pool.setPoolName(value);
      case "readOnly" -> pool.setReadOnly(flag(name, value));
      case "registerMbeans" -> pool.setRegisterMbeans(flag(name, value));
      case "schema" -> pool.setSchema(value);
      case "transactionIsolation" -> pool.setTransactionIsolation(value);
      case "validationTimeout" -> pool.setValidationTimeout(number(name, value));
      default -> throw unknown(name);
    }
  }

  /** Refuses a name that is none of a setting. */
  static void check(String name) {
    if (!NAMES.contains(name)) {
      throw unknown(name);
    }
  }

  private static ConfigurationException unknown(String name) {
    List<String> names = new ArrayList<>(NAMES);
    names.addAll(
        List.of(
            "url",
            "user",
            "password",
            "slowStatementThreshold",
            "parameterLog",
            "pipelining",
            "copyReads",
            "jdbcUrl",
            "username"));
    return new ConfigurationException(
        "Unknown setting "
            + name
            + Suggestions.of(name, names)
            + " Properties of the driver begin with dataSource.");
  }
}
