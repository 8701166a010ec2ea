package dev.rowan.it.converters;

import java.math.BigDecimal;

/** A value with an order. */
public record Money(BigDecimal amount) implements Comparable<Money> {
  public static Money of(String amount) {
    return new Money(new BigDecimal(amount));
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }
}
