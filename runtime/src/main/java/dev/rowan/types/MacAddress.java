package dev.rowan.types;

import java.util.Locale;

/**
 * The address of a network card, as PostgreSQL's {@code macaddr} has it: {@code 08:00:2b:01:02:03}.
 * Immutable.
 *
 * @param value its 48 bits
 */
public record MacAddress(long value) implements Comparable<MacAddress> {

  /**
   * Checks that it has no more than 48 bits.
   *
   * @throws IllegalArgumentException when it has
   */
  public MacAddress {
    if (value < 0 || value >= 1L << 48) {
      throw new IllegalArgumentException("A MAC address has 48 bits, unlike " + value);
    }
  }

  /**
   * Reads six pairs of hexadecimal digits, with colons or dashes between them.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static MacAddress of(String text) {
    if (!text.matches("[0-9a-fA-F]{2}([:-][0-9a-fA-F]{2}){5}")) {
      throw new IllegalArgumentException("Not a MAC address: " + text);
    }
    return new MacAddress(Long.parseLong(text.replaceAll("[:-]", ""), 16));
  }

  @Override
  public int compareTo(MacAddress other) {
    return Long.compare(value, other.value);
  }

  /** As PostgreSQL writes it. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%012x", value).replaceAll("(..)(?!$)", "$1:");
  }
}
