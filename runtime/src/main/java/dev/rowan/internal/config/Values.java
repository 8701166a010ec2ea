package dev.rowan.internal.config;

import dev.rowan.ParameterLog;
import dev.rowan.errors.ConfigurationException;

/** The values of settings as their types. */
public final class Values {

  private Values() {}

  /** A whole number that is not negative. */
  public static long number(String name, String value) {
    try {
      return Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a whole number");
    }
  }

  static int smallNumber(String name, String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a whole number");
    }
  }

  /** {@code true} or {@code false}. */
  public static boolean flag(String name, String value) {
    return switch (value.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, value, "true or false");
    };
  }

  /** {@code masked} or {@code shown}. */
  public static ParameterLog parameterLog(String name, String value) {
    return switch (value.strip()) {
      case "masked" -> ParameterLog.MASKED;
      case "shown" -> ParameterLog.SHOWN;
      default -> throw wrong(name, value, "masked or shown");
    };
  }

  private static ConfigurationException wrong(String name, String value, String expected) {
    return new ConfigurationException(name + " must be " + expected + ", not \"" + value + "\"");
  }
}
