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
  @Convert(converter = MoneyConverter.class) String price; // ERROR RWN-644 <.class> <converter = MoneyConverter.class>: the converter MoneyConverter is for Money, the property price is of the type String; it converts neither that nor its elements; name a converter for String
}
