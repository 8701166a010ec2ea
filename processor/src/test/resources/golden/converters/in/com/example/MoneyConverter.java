package com.example;

import dev.rowan.AttributeConverter;
import java.math.BigDecimal;

public enum MoneyConverter implements AttributeConverter<Money, BigDecimal> {
  INSTANCE;

  @Override
  public BigDecimal convertToDatabaseColumn(Money money) {
    return money.amount();
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal amount) {
    return new Money(amount);
  }
}
