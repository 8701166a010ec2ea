package p;

import dev.rowan.AttributeConverter;
import dev.rowan.annotations.*;
import java.math.BigDecimal;

record Money(BigDecimal amount) {}

class AnyConverter<X> implements AttributeConverter<X, String> {
  public String convertToDatabaseColumn(X value) {
    return value.toString();
  }

  public X convertToEntityAttribute(String text) {
    return null;
  }
}

@Entity
class Sale {
  @Id Long id;
  @Convert(converter = AnyConverter.class) Money price; // ERROR RWN-643 <.class> <converter = AnyConverter.class>: the converter AnyConverter of the property price does not say its types; they decide what it converts and what the column is; write both in "AttributeConverter<Money, ...>"
}
