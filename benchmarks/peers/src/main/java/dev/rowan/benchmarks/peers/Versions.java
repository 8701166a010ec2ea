package dev.rowan.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured, and on what. */
final class Versions {
  private Versions() {}

  /** The versions as a section. */
  static Section of(String url) throws IOException, SQLException {
    Map<String, String> all = libraries();
    all.put("PostgreSQL", server(url));
    String machine =
        String.format(
            Locale.ROOT,
            "%d processors, %s on %s, %s %s",
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"));
    String libraries =
        all.entrySet().stream()
            .map(version -> version.getKey() + " " + version.getValue())
            .collect(Collectors.joining(", "));
    String json =
        all.entrySet().stream()
            .map(version -> "\"" + version.getKey() + "\": \"" + version.getValue() + "\"")
            .collect(Collectors.joining(", ", "{\"machine\": \"" + machine + "\", ", "}"));
    return new Section("versions", libraries + ".\n\n" + machine + ".", json);
  }

  private static Map<String, String> libraries() throws IOException {
    Properties properties = new Properties();
    try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
      properties.load(file);
    }
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    properties.forEach((name, version) -> all.put(name.toString().replace('-', ' '), "" + version));
    return all;
  }

  private static String server(String url) throws SQLException {
    try (Connection connection = Pools.connect(url)) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }
}
