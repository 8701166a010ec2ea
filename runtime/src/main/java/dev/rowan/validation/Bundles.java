package dev.rowan.validation;

import dev.rowan.errors.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ValidationMessages.properties} of the application, and over it the files for a
 * language and a country: {@code ValidationMessages_de.properties}, {@code …_de_AT.properties}.
 */
final class Bundles {
  private static final String NAME = "ValidationMessages";

  private Bundles() {}

  static Map<String, String> read(Locale locale) {
    Map<String, String> texts = new HashMap<>();
    add("", texts);
    if (!locale.getLanguage().isEmpty()) {
      add("_" + locale.getLanguage(), texts);
      if (!locale.getCountry().isEmpty()) {
        add("_" + locale.getLanguage() + "_" + locale.getCountry(), texts);
      }
    }
    return texts;
  }

  private static void add(String suffix, Map<String, String> texts) {
    String name = NAME + suffix + ".properties";
    try (InputStream in = open(name)) {
      if (in != null) {
        Properties properties = new Properties();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        properties.load(reader);
        properties.stringPropertyNames().forEach(n -> texts.put(n, properties.getProperty(n)));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigurationException("Cannot read " + name + ": " + e.getMessage());
    }
  }

  private static @Nullable InputStream open(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader == null
        ? ClassLoader.getSystemResourceAsStream(name)
        : loader.getResourceAsStream(name);
  }
}
