package dev.rowan.it.converters;

import dev.rowan.AttributeConverter;
import java.math.BigDecimal;

/** The only one of its kind, which refuses what no shop sells. */
public enum MoneyConverter implements AttributeConverter<Money, BigDecimal> {
  INSTANCE;

  @Override
  public BigDecimal convertToDatabaseColumn(Money money) {
    if (money.amount().signum() < 0) {
      throw new IllegalArgumentException("below zero");
    }
    return money.amount();
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal amount) {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("below zero");
    }
    return new Money(amount);
  }
}
