package dev.rowan.migrations;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a migration: numbers with points or underscores between them. {@code 1.2}, {@code
 * 1_2} and {@code 1.02.0} are the same version, and {@code 1.10} follows {@code 1.9}. Immutable.
 */
public final class MigrationVersion implements Comparable<MigrationVersion> {
  private static final Pattern FORM = Pattern.compile("\\d+(?:[._]\\d+)*");
  private static final int LONGEST = 50;

  private final String text;
  private final List<BigInteger> numbers;

  private MigrationVersion(String text) {
    this.text = text.replace('_', '.');
    this.numbers =
        withoutLastZeros(Arrays.stream(text.split("[._]")).map(BigInteger::new).toList());
  }

  /**
   * The version of a text.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static MigrationVersion of(String text) {
    if (!isVersion(text)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no version: numbers with points between them, as in 2026.11.21.1");
    }
    return new MigrationVersion(text);
  }

  static boolean isVersion(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  private static List<BigInteger> withoutLastZeros(List<BigInteger> numbers) {
    int length = numbers.size();
    while (length > 0 && numbers.get(length - 1).signum() == 0) {
      length--;
    }
    return List.copyOf(numbers.subList(0, length));
  }

  /** Whether it comes after another version. */
  public boolean isAfter(MigrationVersion other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(MigrationVersion other) {
    int common = Math.min(numbers.size(), other.numbers.size());
    for (int i = 0; i < common; i++) {
      int order = numbers.get(i).compareTo(other.numbers.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(numbers.size(), other.numbers.size());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MigrationVersion version && version.numbers.equals(numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** The version as it was written, with points. */
  @Override
  public String toString() {
    return text;
  }
}
