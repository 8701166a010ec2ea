package dev.rowan.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction begins with.
 *
 * @param characteristics what follows {@code set transaction}, or empty
 * @param timeout the time that it has, or null
 */
public record TransactionSetup(String characteristics, @Nullable Duration timeout) {

  /** Nothing special. */
  public static final TransactionSetup NONE = new TransactionSetup("", null);

  boolean isNone() {
    return characteristics.isEmpty() && timeout == null;
  }

  @Override
  public String toString() {
    String time = timeout == null ? "" : " timeout " + timeout;
    String text = (characteristics + time).strip();
    return text.isEmpty() ? "the defaults" : "(" + text + ")";
  }
}
