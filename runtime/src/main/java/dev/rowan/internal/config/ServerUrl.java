package dev.rowan.internal.config;

import dev.rowan.errors.ConfigurationException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is.
 *
 * @param jdbcUrl the URL for the driver, without user and password if they stood before the host
 * @param user the user from before the host, or null
 * @param password the password from before the host, or null
 */
record ServerUrl(String jdbcUrl, @Nullable String user, @Nullable String password) {

  private static final String JDBC = "jdbc:postgresql:";

  static ServerUrl parse(String url) {
    String text = url.strip();
    if (text.startsWith(JDBC)) {
      for (String parameter : query(text)) {
        DriverProperties.check(name(parameter));
      }
      return new ServerUrl(text, null, null);
    }
    for (String scheme : List.of("postgres://", "postgresql://")) {
      if (text.startsWith(scheme)) {
        return parseShort(text.substring(scheme.length()));
      }
    }
    throw new ConfigurationException(
        "The URL must begin with jdbc:postgresql: or postgres:, like jdbc:postgresql://localhost/mydb");
  }

  /** {@code user:password@host:port/database?parameters}. */
  private static ServerUrl parseShort(String text) {
    int end = text.indexOf('/') < 0 ? text.length() : text.indexOf('/');
    int at = text.lastIndexOf('@', end);
    String[] login = at < 0 ? new String[0] : text.substring(0, at).split(":", 2);
    List<String> parameters = new ArrayList<>();
    for (String parameter : query(text)) {
      String name = driverName(name(parameter));
      DriverProperties.check(name);
      parameters.add(name + parameter.substring(name(parameter).length()));
    }
    String place = text.substring(at + 1).replaceFirst("\\?.*", "");
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    return new ServerUrl(
        JDBC + "//" + (place.contains("/") ? place : place + "/") + query,
        part(login, 0),
        part(login, 1));
  }

  private static @Nullable String part(String[] login, int index) {
    if (login.length <= index) {
      return null;
    }
    try {
      String plus = login[index].replace("+", "%2B");
      return URLDecoder.decode(plus, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          "The user or password in the URL is not well escaped: write % as %25");
    }
  }

  private static List<String> query(String text) {
    int mark = text.indexOf('?');
    return mark < 0 || mark == text.length() - 1
        ? List.of()
        : List.of(text.substring(mark + 1).split("&", -1));
  }

  private static String name(String parameter) {
    int equals = parameter.indexOf('=');
    return equals < 0 ? parameter : parameter.substring(0, equals);
  }

  /** The driver's name for what has another one in PostgreSQL's own URLs. */
  private static String driverName(String name) {
    return switch (name) {
      case "application_name" -> "ApplicationName";
      case "connect_timeout" -> "connectTimeout";
      case "channel_binding" -> "channelBinding";
      default -> name;
    };
  }
}
