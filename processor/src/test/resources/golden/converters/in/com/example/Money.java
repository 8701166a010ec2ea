package com.example;

import java.math.BigDecimal;

public record Money(BigDecimal amount) implements Comparable<Money> {
  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }
}
