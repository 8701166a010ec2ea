package dev.rowan.internal.config;

import dev.rowan.errors.ConfigurationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Reads properties files, in UTF-8. */
public final class PropertyFiles {

  private PropertyFiles() {}

  /** Reads one. */
  public static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigurationException("Cannot read the settings in " + file + ": " + e, null, e);
    }
  }
}
