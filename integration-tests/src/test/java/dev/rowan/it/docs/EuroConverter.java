package dev.rowan.it.docs;

import dev.rowan.AttributeConverter;
import java.math.BigDecimal;

// region converter
public final class EuroConverter implements AttributeConverter<Euro, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Euro euro) {
    return euro.amount();
  }

  @Override
  public Euro convertToEntityAttribute(BigDecimal amount) {
    return new Euro(amount);
  }
}
// endregion
