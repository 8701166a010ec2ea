package dev.rowan.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The versions of Rowan and of what it was built with. */
public final class Build {
  private Build() {}

  /** The version of Rowan. */
  public static String version() {
    return versions().getOrDefault("rowan", "");
  }

  /** All versions: {@code rowan}, {@code junit}, {@code slf4j}, {@code validation}. */
  public static Map<String, String> versions() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }
}
