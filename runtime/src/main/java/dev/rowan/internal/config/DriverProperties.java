package dev.rowan.internal.config;

import dev.rowan.errors.ConfigurationException;
import java.util.Arrays;
import org.postgresql.PGProperty;

/** The names of the driver's properties, which the driver itself does not check. */
final class DriverProperties {

  private DriverProperties() {}

  static void check(String name) {
    if (PGProperty.forName(name) == null) {
      throw new ConfigurationException(
          "The driver has no property "
              + name
              + Suggestions.of(
                  name, Arrays.stream(PGProperty.values()).map(PGProperty::getName).toList()));
    }
  }
}
