package p;

import dev.rowan.AttributeConverter;
import dev.rowan.annotations.*;
import java.math.BigDecimal;

record Money(BigDecimal amount) {}

class MoneyConverter implements AttributeConverter<Money, Thread> {
  public Thread convertToDatabaseColumn(Money money) {
    return new Thread();
  }

  public Money convertToEntityAttribute(Thread thread) {
    return new Money(BigDecimal.ONE);
  }
}

@Entity
class Sale {
  @Id Long id;
  @Convert(converter = MoneyConverter.class) Money price; // ERROR RWN-645 <.class> <converter = MoneyConverter.class>: the converter MoneyConverter of the property price converts to Thread; no column holds values of that type; convert to a type that a column holds, such as String or BigDecimal
}
