package p;

import dev.rowan.AttributeConverter;
import dev.rowan.annotations.*;
import java.math.BigDecimal;

record Money(BigDecimal amount) {}

abstract class MoneyConverter implements AttributeConverter<Money, BigDecimal> {}

class RateConverter implements AttributeConverter<Money, BigDecimal> {
  RateConverter(int digits) {}

  public BigDecimal convertToDatabaseColumn(Money money) {
    return money.amount();
  }

  public Money convertToEntityAttribute(BigDecimal amount) {
    return new Money(amount);
  }
}

@Entity
class Sale {
  @Id Long id;
  @Convert(converter = MoneyConverter.class) Money price; // ERROR RWN-642 <.class> <converter = MoneyConverter.class>: the converter MoneyConverter of the property price cannot be made; generated code calls a constructor without parameters, or takes a constant INSTANCE; write one of the two, neither private nor of an abstract or inner class
  @Convert(converter = RateConverter.class) Money rate; // ERROR RWN-642 <.class> <converter = RateConverter.class>: the converter RateConverter of the property rate cannot be made; generated code calls a constructor without parameters, or takes a constant INSTANCE; write one of the two, neither private nor of an abstract or inner class
}
