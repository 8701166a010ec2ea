package dev.rowan.it.docs;

import java.math.BigDecimal;

/** An amount of money. */
public record Euro(BigDecimal amount) implements Comparable<Euro> {
  public static Euro of(String amount) {
    return new Euro(new BigDecimal(amount));
  }

  @Override
  public int compareTo(Euro other) {
    return amount.compareTo(other.amount);
  }
}
