package p;

import dev.rowan.annotations.*;
import java.util.Locale;
import java.util.Map;

@Entity
class Film {
  @Id Long id;
  Locale language; // ERROR RWN-171 <language>: language is of the type java.util.Locale, which is no column; columns are primitives and their boxes, String, BigDecimal, BigInteger, byte[], UUID, the types of java.time, enums, and arrays and Lists of these; use one of them, or mark the field with @Transient (converters of your own, @Convert, do not exist yet)
  Map<String, String> titles; // ERROR RWN-171 <titles>: titles is of the type java.util.Map<java.lang.String, java.lang.String>, which is no column; columns are primitives and their boxes, String, BigDecimal, BigInteger, byte[], UUID, the types of java.time, enums, and arrays and Lists of these; use one of them, or mark the field with @Transient (converters of your own, @Convert, do not exist yet)
}
