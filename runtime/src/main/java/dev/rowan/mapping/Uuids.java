package dev.rowan.mapping;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes the UUIDs that ids are (RFC 9562). Thread-safe. */
public final class Uuids {

  private static final int ORDER_BITS = 12;
  private static final AtomicLong LAST = new AtomicLong();

  private Uuids() {}

  /** Makes a random UUID, version 4. */
  public static UUID v4() {
    return UUID.randomUUID();
  }

  /**
   * Makes a UUID that is ordered by time, version 7: after the milliseconds stand twelve bits that
   * keep the UUIDs of this process in the order in which they were made.
   */
  public static UUID v7() {
    long now = System.currentTimeMillis() << ORDER_BITS;
    long time = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long high = ((time >>> ORDER_BITS) << 16) | 0x7000 | (time & 0xFFF);
    return new UUID(high, UUID.randomUUID().getLeastSignificantBits());
  }
}
