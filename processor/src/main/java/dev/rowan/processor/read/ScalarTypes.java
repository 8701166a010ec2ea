package dev.rowan.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.ColumnType.Dsl;
import dev.rowan.processor.model.ColumnType.PrimitiveArray;
import dev.rowan.processor.model.ColumnType.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of the Java types that a column can hold as they are. */
final class ScalarTypes {
  private static final String SMALLINT = "smallint";
  private static final String TIMESTAMPTZ = "timestamptz";

  private static final Map<TypeName, Scalar> SCALARS =
      Stream.of(
              primitive(TypeName.BOOLEAN, "boolean", "Boolean", "BOOLEAN", Dsl.BOOLEAN),
              primitive(TypeName.BYTE, SMALLINT, "Byte", "BYTE", Dsl.NUMBER),
              primitive(TypeName.SHORT, SMALLINT, "Short", "SMALLINT", Dsl.NUMBER),
              primitive(TypeName.INT, "integer", "Int", "INTEGER", Dsl.NUMBER),
              primitive(TypeName.LONG, "bigint", "Long", "BIGINT", Dsl.NUMBER),
              primitive(TypeName.FLOAT, "real", "Float", "REAL", Dsl.NUMBER),
              primitive(TypeName.DOUBLE, "double precision", "Double", "DOUBLE", Dsl.NUMBER),
              primitive(TypeName.CHAR, "char(1)", "Char", "CHAR", Dsl.COMPARABLE),
              scalar("java.lang", "String", "text", "TEXT", Dsl.TEXT),
              scalar("java.math", "BigDecimal", "numeric", "NUMERIC", Dsl.NUMBER),
              scalar("java.math", "BigInteger", "numeric", "NUMERIC_INTEGER", Dsl.NUMBER),
              new Scalar(
                  ArrayTypeName.of(TypeName.BYTE), "bytea", "Bytes", false, "BYTEA", Dsl.PLAIN),
              new Scalar(
                  ClassName.get("java.util", "UUID"),
                  "uuid",
                  "Uuid",
                  false,
                  "UUID",
                  Dsl.COMPARABLE),
              temporal("LocalDate", "date", "DATE"),
              temporal("LocalTime", "time", "TIME"),
              temporal("LocalDateTime", "timestamp", "TIMESTAMP"),
              temporal("Instant", TIMESTAMPTZ, "TIMESTAMPTZ"),
              temporal("OffsetDateTime", TIMESTAMPTZ, "OFFSET_DATE_TIME"),
              temporal("OffsetTime", "timetz", "TIMETZ"),
              scalar("java.time", "ZonedDateTime", TIMESTAMPTZ, "ZONED_DATE_TIME", Dsl.PLAIN),
              time("Year", "integer", "YEAR"),
              time("YearMonth", "date", "YEAR_MONTH"),
              time("Month", SMALLINT, "MONTH"),
              time("DayOfWeek", SMALLINT, "DAY_OF_WEEK"),
              time("MonthDay", "text", "MONTH_DAY"),
              time("Duration", "interval", "DURATION"),
              scalar("java.time", "Period", "interval", "PERIOD", Dsl.PLAIN),
              scalar("java.time", "ZoneId", "text", "ZONE_ID", Dsl.PLAIN),
              time("ZoneOffset", "text", "ZONE_OFFSET"))
          .collect(Collectors.toUnmodifiableMap(Scalar::javaType, scalar -> scalar));

  private static final Map<TypeName, PrimitiveArray> ARRAYS =
      Stream.of(
              array(TypeName.SHORT, "smallint[]", "SMALLINT_ARRAY"),
              array(TypeName.INT, "integer[]", "INTEGER_ARRAY"),
              array(TypeName.LONG, "bigint[]", "BIGINT_ARRAY"),
              array(TypeName.FLOAT, "real[]", "REAL_ARRAY"),
              array(TypeName.DOUBLE, "double precision[]", "DOUBLE_ARRAY"),
              array(TypeName.BOOLEAN, "boolean[]", "BOOLEAN_ARRAY"))
          .collect(Collectors.toUnmodifiableMap(PrimitiveArray::javaType, array -> array));

  private ScalarTypes() {}

  /** The scalar for a type, primitive or not, if there is one. */
  static Optional<Scalar> scalar(TypeName type) {
    return Optional.ofNullable(SCALARS.get(type.isPrimitive() ? type.box() : type));
  }

  /** The array of primitives, if it is one. */
  static Optional<PrimitiveArray> primitiveArray(TypeName type) {
    return Optional.ofNullable(ARRAYS.get(type));
  }

  private static Scalar primitive(
      TypeName type, String sqlType, String accessor, String constant, Dsl dsl) {
    return new Scalar(type.box(), sqlType, accessor, true, constant, dsl);
  }

  private static Scalar scalar(
      String packageName, String name, String sqlType, String constant, Dsl dsl) {
    return new Scalar(ClassName.get(packageName, name), sqlType, name, false, constant, dsl);
  }

  private static Scalar time(String name, String sqlType, String constant) {
    return scalar("java.time", name, sqlType, constant, Dsl.COMPARABLE);
  }

  private static Scalar temporal(String name, String sqlType, String constant) {
    return scalar("java.time", name, sqlType, constant, Dsl.TEMPORAL);
  }

  private static PrimitiveArray array(TypeName element, String sqlType, String constant) {
    return new PrimitiveArray(ArrayTypeName.of(element), sqlType, constant);
  }
}
