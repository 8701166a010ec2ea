package p;

import dev.rowan.AttributeConverter;
import dev.rowan.annotations.*;
import java.math.BigDecimal;

record Money(BigDecimal amount) {}

class MoneyConverter {}

@Entity
class Sale {
  @Id Long id;
  @Convert(converter = MoneyConverter.class) Money price; // ERROR RWN-641 <.class> <converter = MoneyConverter.class>: MoneyConverter on the property price is no converter; it does not say what becomes of a value and of a column; let it implement dev.rowan.AttributeConverter<Money, ...>
}
