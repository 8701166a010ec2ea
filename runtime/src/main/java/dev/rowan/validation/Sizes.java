package dev.rowan.validation;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much there is in a value, for generated code. */
public final class Sizes {

  private Sizes() {}

  /** Whether the text has that many characters, as Java counts them; null has any number. */
  public static boolean isWithin(@Nullable CharSequence text, int min, int max) {
    return text == null || isBetween(text.length(), min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(@Nullable Collection<?> elements, int min, int max) {
    return elements == null || isBetween(elements.size(), min, max);
  }

  /** Whether there are that many entries; null has any number. */
  public static boolean isWithin(@Nullable Map<?, ?> entries, int min, int max) {
    return entries == null || isBetween(entries.size(), min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(Object @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(boolean @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(byte @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(char @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(short @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(int @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(long @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(float @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether there are that many elements; null has any number. */
  public static boolean isWithin(double @Nullable [] elements, int min, int max) {
    return elements == null || isBetween(elements.length, min, max);
  }

  /** Whether the text is null or has nothing but white space in it. */
  public static boolean isBlank(@Nullable CharSequence text) {
    return text == null || text.toString().isBlank();
  }

  private static boolean isBetween(int size, int min, int max) {
    return size >= min && size <= max;
  }
}
