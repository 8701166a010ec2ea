package p;

import dev.rowan.AttributeConverter;
import dev.rowan.annotations.*;
import java.math.BigDecimal;

record Money(BigDecimal amount) {}

class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
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
  @Embedded @Convert(converter = MoneyConverter.class) Money price; // ERROR RWN-646 <@Convert>: @Convert stands on price, which is a relation or embedded; a converter is for one value in one column; remove @Convert, or the other annotation
}
