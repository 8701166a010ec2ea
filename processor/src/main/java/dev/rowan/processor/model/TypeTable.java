package dev.rowan.processor.model;

import static dev.rowan.processor.model.ColumnType.Dsl.BOOLEAN;
import static dev.rowan.processor.model.ColumnType.Dsl.COMPARABLE;
import static dev.rowan.processor.model.ColumnType.Dsl.GEOMETRIC;
import static dev.rowan.processor.model.ColumnType.Dsl.HSTORE;
import static dev.rowan.processor.model.ColumnType.Dsl.JSON;
import static dev.rowan.processor.model.ColumnType.Dsl.LTREE;
import static dev.rowan.processor.model.ColumnType.Dsl.MULTIRANGE;
import static dev.rowan.processor.model.ColumnType.Dsl.NETWORK;
import static dev.rowan.processor.model.ColumnType.Dsl.NUMBER;
import static dev.rowan.processor.model.ColumnType.Dsl.PLAIN;
import static dev.rowan.processor.model.ColumnType.Dsl.RANGE;
import static dev.rowan.processor.model.ColumnType.Dsl.SEARCH_VECTOR;
import static dev.rowan.processor.model.ColumnType.Dsl.TEMPORAL;
import static dev.rowan.processor.model.ColumnType.Dsl.TEXT;
import static dev.rowan.processor.model.ColumnType.Dsl.VECTOR;

import dev.rowan.processor.model.ColumnType.Dsl;
import dev.rowan.processor.model.ColumnType.PrimitiveArray;
import dev.rowan.processor.model.ColumnType.Scalar;
import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of the Java types that a column can hold: for each its SQL type, the constant of the
 * runtime that carries its values, and the kind of column in queries. Enums, arrays, lists and sets
 * are made of its rows.
 */
public final class TypeTable {
  private static final String TYPES = "dev.rowan.types";
  private static final String[] TEXTS = {"varchar", "char", "citext", "name"};

  /** Types whose text form is a String in Java. */
  private static final String[] TEXT_FORMS = {
    "xml",
    "jsonpath",
    "tsvector",
    "tsquery",
    "interval",
    "inet",
    "cidr",
    "macaddr",
    "bit",
    "varbit",
    "point",
    "line",
    "lseg",
    "box",
    "path",
    "polygon",
    "circle",
    "hstore",
    "int4range",
    "int8range",
    "numrange",
    "daterange",
    "tsrange",
    "tstzrange",
    "int4multirange",
    "int8multirange",
    "nummultirange",
    "datemultirange",
    "tsmultirange",
    "tstzmultirange"
  };

  private static final List<TypeRow> ROWS =
      List.of(
          basic(PrimitiveName.BOOLEAN, "boolean", "BOOLEAN", BOOLEAN).getter("Boolean"),
          basic(PrimitiveName.BYTE, "smallint", "BYTE", NUMBER)
              .getter("Byte")
              .also("integer", "bigint", "numeric"),
          basic(PrimitiveName.SHORT, "smallint", "SMALLINT", NUMBER)
              .getter("Short")
              .also("integer", "bigint", "numeric"),
          basic(PrimitiveName.INT, "integer", "INTEGER", NUMBER)
              .getter("Int")
              .also("smallint", "bigint", "numeric"),
          basic(PrimitiveName.LONG, "bigint", "BIGINT", NUMBER)
              .getter("Long")
              .also("smallint", "integer", "numeric"),
          basic(PrimitiveName.FLOAT, "real", "REAL", NUMBER)
              .getter("Float")
              .also("double precision", "numeric"),
          basic(PrimitiveName.DOUBLE, "double precision", "DOUBLE", NUMBER)
              .getter("Double")
              .also("real", "numeric"),
          basic(PrimitiveName.CHAR, "varchar(1)", "CHAR", COMPARABLE)
              .getter("Char")
              .also("text", "varchar", "char", "citext")
              .remark("one UTF-16 unit; half a surrogate pair and U+0000 are refused"),
          basic(String.class, "text", "TEXT", TEXT)
              .getter("String")
              .also(TEXTS)
              .remark("`varchar(n)` with a length; U+0000 and half a surrogate pair are refused"),
          basic(String.class, "text", "TEXT", PLAIN)
              .getter("String")
              .whenNamed()
              .also(TEXT_FORMS)
              .remark("the text form of the value"),
          row(String.class, "xml", "TextTypes", "XML", PLAIN)
              .whenNamed()
              .remark("PostgreSQL cannot compare it"),
          row(String.class, "tsvector", "TextTypes", "TSVECTOR", SEARCH_VECTOR)
              .whenNamed()
              .remark("mostly `generated always as`, and so neither inserted nor updated"),
          row(String.class, "jsonb", "JsonTypes", "JSONB", JSON)
              .whenNamed()
              .remark(
                  "also `@Json`, which keeps any type as JSON; U+0000 is refused, in escapes too"),
          row(String.class, "json", "JsonTypes", "JSON", JSON)
              .whenNamed()
              .remark("the text as it was written; PostgreSQL cannot compare it"),
          row(String.class, "ltree", "TextTypes", "LTREE", LTREE).whenNamed().needs("ltree"),
          row(java.net.URI.class, "text", "TextTypes", "URI", COMPARABLE).also(TEXTS),
          row(java.net.URL.class, "text", "TextTypes", "URL", PLAIN)
              .also(TEXTS)
              .remark("`URI` is better: to compare two URLs, Java asks the network"),
          row(java.util.Locale.class, "text", "TextTypes", "LOCALE", PLAIN)
              .also(TEXTS)
              .remark("a language tag, `de-CH`"),
          row(java.util.Currency.class, "text", "TextTypes", "CURRENCY", PLAIN)
              .also(TEXTS)
              .remark("`EUR`"),
          basic(java.math.BigDecimal.class, "numeric", "NUMERIC", NUMBER)
              .getter("BigDecimal")
              .also("smallint", "integer", "bigint")
              .remark("up to 131072 digits before and 16383 after the point; the scale is kept"),
          basic(java.math.BigInteger.class, "numeric", "NUMERIC_INTEGER", NUMBER)
              .getter("BigInteger")
              .also("smallint", "integer", "bigint")
              .remark("what has a fraction is refused when it is read"),
          basic(ArrayTypeName.of(PrimitiveName.BYTE), "bytea", "BYTEA", PLAIN).getter("Bytes"),
          basic(java.util.UUID.class, "uuid", "UUID", COMPARABLE).getter("Uuid"),
          time("LocalDate", "date", "DATE", TEMPORAL)
              .remark("from 4713 BC to 5874897; `MIN` and `MAX` are the infinities"),
          time("LocalTime", "time", "TIME", TEMPORAL).remark("cut to microseconds"),
          time("LocalDateTime", "timestamp", "TIMESTAMP", TEMPORAL)
              .remark("from 4713 BC to 294276, cut to microseconds; infinities as `LocalDate`"),
          time("Instant", "timestamptz", "TIMESTAMPTZ", TEMPORAL).remark("as `LocalDateTime`"),
          time("OffsetDateTime", "timestamptz", "OFFSET_DATE_TIME", TEMPORAL)
              .remark("as `LocalDateTime`; comes back in UTC"),
          time("ZonedDateTime", "timestamptz", "ZONED_DATE_TIME", PLAIN)
              .remark("as `LocalDateTime`; comes back in UTC"),
          time("OffsetTime", "timetz", "TIMETZ", TEMPORAL).remark("cut to microseconds"),
          time("Year", "integer", "YEAR", COMPARABLE).also("smallint", "bigint", "numeric"),
          time("YearMonth", "date", "YEAR_MONTH", COMPARABLE).remark("the first of the month"),
          time("Month", "smallint", "MONTH", COMPARABLE)
              .also("integer", "bigint", "numeric")
              .remark("1 to 12"),
          time("DayOfWeek", "smallint", "DAY_OF_WEEK", COMPARABLE)
              .also("integer", "bigint", "numeric")
              .remark("1, Monday, to 7"),
          time("MonthDay", "text", "MONTH_DAY", COMPARABLE).also(TEXTS).remark("`--12-24`"),
          time("Duration", "interval", "DURATION", COMPARABLE)
              .remark("cut to microseconds; a day is 24 hours, months are refused when read"),
          time("Period", "interval", "PERIOD", PLAIN)
              .remark("months and days; years and months are normalised"),
          row(TYPES, "Interval", "interval", "SqlTypes", "INTERVAL", PLAIN)
              .remark("months, days and microseconds as PostgreSQL keeps them"),
          time("ZoneId", "text", "ZONE_ID", PLAIN).also(TEXTS).remark("`Europe/Zurich`"),
          time("ZoneOffset", "text", "ZONE_OFFSET", COMPARABLE).also(TEXTS).remark("`+02:00`"),
          row(java.util.TimeZone.class, "text", "TextTypes", "TIME_ZONE", PLAIN)
              .also(TEXTS)
              .remark("of those that the JVM knows by name"),
          row(java.util.Date.class, "timestamptz", "LegacyTypes", "DATE", TEMPORAL)
              .remark("to the millisecond; infinities as in the driver"),
          row("java.sql", "Timestamp", "timestamp", "LegacyTypes", "SQL_TIMESTAMP", TEMPORAL)
              .remark("in the zone of the JVM, from the year 1 on, to the microsecond"),
          row("java.sql", "Date", "date", "LegacyTypes", "SQL_DATE", TEMPORAL)
              .remark("in the zone of the JVM, from the year 1 on"),
          row("java.sql", "Time", "time", "LegacyTypes", "SQL_TIME", TEMPORAL)
              .remark("in the zone of the JVM, to the second"),
          range(PrimitiveName.INT.box(), "int4", "INTEGER"),
          range(PrimitiveName.LONG.box(), "int8", "BIGINT"),
          range(ClassName.get(java.math.BigDecimal.class), "num", "NUMERIC"),
          range(ClassName.get(java.time.LocalDate.class), "date", "DATE"),
          range(ClassName.get(java.time.LocalDateTime.class), "ts", "TIMESTAMP"),
          range(ClassName.get(java.time.Instant.class), "tstz", "TIMESTAMPTZ"),
          range(ClassName.get(java.time.OffsetDateTime.class), "tstz", "OFFSET_DATE_TIME"),
          multirange(PrimitiveName.INT.box(), "int4", "INTEGER"),
          multirange(PrimitiveName.LONG.box(), "int8", "BIGINT"),
          multirange(ClassName.get(java.math.BigDecimal.class), "num", "NUMERIC"),
          multirange(ClassName.get(java.time.LocalDate.class), "date", "DATE"),
          multirange(ClassName.get(java.time.LocalDateTime.class), "ts", "TIMESTAMP"),
          multirange(ClassName.get(java.time.Instant.class), "tstz", "TIMESTAMPTZ"),
          multirange(ClassName.get(java.time.OffsetDateTime.class), "tstz", "OFFSET_DATE_TIME"),
          row(java.net.InetAddress.class, "inet", "NetworkTypes", "INET", NETWORK)
              .remark("a single address; one with a mask is refused when it is read"),
          row(TYPES, "Cidr", "cidr", "NetworkTypes", "CIDR", NETWORK),
          row(TYPES, "MacAddress", "macaddr", "NetworkTypes", "MACADDR", COMPARABLE),
          row(java.util.BitSet.class, "varbit", "BitTypes", "VARBIT", PLAIN)
              .also("bit")
              .remark("up to the last bit that is set; `bit(n)` is filled up with zeros"),
          shape("Point", "point", GEOMETRIC),
          shape("Box", "box", GEOMETRIC),
          shape("Circle", "circle", GEOMETRIC),
          shape("Polygon", "polygon", GEOMETRIC),
          shape("Line", "line", GEOMETRIC),
          row(TYPES, "LineSegment", "lseg", "GeometricTypes", "LSEG", GEOMETRIC),
          shape("Path", "path", GEOMETRIC)
              .remark("two are equal that have as many points, as PostgreSQL's `=` has it"),
          row(
                  ParameterizedTypeName.get(Map.class, String.class, String.class),
                  "hstore",
                  "ExtensionTypes",
                  "HSTORE",
                  HSTORE)
              .needs("hstore")
              .remark("values may be null, keys may not; keys come back in hstore's order"),
          row(ArrayTypeName.of(PrimitiveName.FLOAT), "vector", "ExtensionTypes", "VECTOR", VECTOR)
              .whenNamed()
              .needs("vector")
              .remark("with its dimensions, `vector(3)`"));

  private static final List<PrimitiveArray> ARRAYS =
      List.of(
          array(PrimitiveName.BOOLEAN, "boolean[]", "BOOLEAN_ARRAY"),
          array(PrimitiveName.SHORT, "smallint[]", "SMALLINT_ARRAY"),
          array(PrimitiveName.INT, "integer[]", "INTEGER_ARRAY"),
          array(PrimitiveName.LONG, "bigint[]", "BIGINT_ARRAY"),
          array(PrimitiveName.FLOAT, "real[]", "REAL_ARRAY"),
          array(PrimitiveName.DOUBLE, "double precision[]", "DOUBLE_ARRAY"));

  private static final Map<TypeName, Scalar> BY_JAVA_TYPE =
      ROWS.stream()
          .filter(TypeRow::isDefault)
          .map(TypeRow::type)
          .collect(Collectors.toUnmodifiableMap(Scalar::javaType, scalar -> scalar));

  private static final Map<TypeName, PrimitiveArray> ARRAYS_BY_JAVA_TYPE =
      ARRAYS.stream().collect(Collectors.toUnmodifiableMap(PrimitiveArray::javaType, a -> a));

  private TypeTable() {}

  /** All rows, in the order of the guide. */
  public static List<TypeRow> rows() {
    return ROWS;
  }

  /** The arrays of primitives. */
  public static List<PrimitiveArray> primitiveArrays() {
    return ARRAYS;
  }

  /** The scalar for a Java type, primitive or not, if there is one. */
  public static Optional<Scalar> scalar(TypeName type) {
    return Optional.ofNullable(BY_JAVA_TYPE.get(boxed(type)));
  }

  /** The row of a Java type in a column of a declared SQL type, if the two fit together. */
  public static Optional<TypeRow> row(TypeName type, String declared) {
    String sqlType = SqlTypeName.of(declared);
    return rowsOf(type)
        .filter(row -> row.type().sqlType().equals(sqlType))
        .findFirst()
        .or(() -> rowsOf(type).filter(row -> row.fits(sqlType)).findFirst());
  }

  /** The Java types that columns of a declared SQL type hold; none when the table has it not. */
  public static List<TypeName> javaTypes(String declared) {
    String sqlType = SqlTypeName.of(declared);
    return ROWS.stream()
        .filter(row -> row.type().sqlType().equals(sqlType))
        .map(row -> row.type().javaType())
        .distinct()
        .toList();
  }

  /** Whether a column of a declared SQL type may hold the Java type. */
  public static boolean fits(TypeName type, String declared) {
    return row(type, declared).isPresent();
  }

  /** Whether a column of a declared SQL type may hold an enum. */
  public static boolean fitsEnum(String declared) {
    ClassName text = ClassName.get(String.class);
    return isOrdinal(declared) || row(text, declared).filter(TypeRow::isDefault).isPresent();
  }

  /** Whether the table knows which Java types columns of a declared SQL type hold. */
  public static boolean isKnown(String declared) {
    String sqlType = SqlTypeName.of(declared);
    return ROWS.stream().anyMatch(row -> row.fits(sqlType));
  }

  /** Whether a column of a declared SQL type holds the number of an enum's constant. */
  public static boolean isOrdinal(String declared) {
    return fits(PrimitiveName.SHORT, declared) && !SqlTypeName.of(declared).equals("numeric");
  }

  /** Whether it is the one type that no Java type is for. */
  public static boolean isMoney(String declared) {
    return SqlTypeName.of(declared).equals("money");
  }

  /** The SQL types of a Java type, its own one first. */
  public static List<String> sqlTypes(TypeName type) {
    return rowsOf(type).map(row -> row.type().sqlType()).distinct().toList();
  }

  /** The array of primitives, if it is one. */
  public static Optional<PrimitiveArray> primitiveArray(TypeName type) {
    return Optional.ofNullable(ARRAYS_BY_JAVA_TYPE.get(type));
  }

  private static Stream<TypeRow> rowsOf(TypeName type) {
    TypeName boxed = boxed(type);
    return ROWS.stream().filter(row -> row.type().javaType().equals(boxed));
  }

  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  private static TypeRow basic(Class<?> type, String sqlType, String constant, Dsl dsl) {
    return basic(ClassName.get(type), sqlType, constant, dsl);
  }

  private static TypeRow basic(TypeName type, String sqlType, String constant, Dsl dsl) {
    return TypeRow.of(boxed(type), sqlType, "SqlTypes", constant, dsl);
  }

  private static TypeRow row(
      Class<?> type, String sqlType, String holder, String constant, Dsl dsl) {
    return row(ClassName.get(type), sqlType, holder, constant, dsl);
  }

  private static TypeRow row(
      String packageName, String name, String sqlType, String holder, String constant, Dsl dsl) {
    return row(ClassName.get(packageName, name), sqlType, holder, constant, dsl);
  }

  private static TypeRow row(
      TypeName type, String sqlType, String holder, String constant, Dsl dsl) {
    return TypeRow.of(type, sqlType, holder, constant, dsl);
  }

  private static TypeRow shape(String name, String sqlType, Dsl dsl) {
    return row(TYPES, name, sqlType, "GeometricTypes", name.toUpperCase(Locale.ROOT), dsl);
  }

  private static TypeRow range(TypeName end, String prefix, String constant) {
    TypeName type = ParameterizedTypeName.get(ClassName.get(TYPES, "Range"), end);
    return row(type, prefix + "range", "RangeTypes", constant, RANGE);
  }

  private static TypeRow multirange(TypeName end, String prefix, String constant) {
    TypeName type = ParameterizedTypeName.get(ClassName.get(TYPES, "Multirange"), end);
    return row(type, prefix + "multirange", "MultirangeTypes", constant, MULTIRANGE);
  }

  private static TypeRow time(String name, String sqlType, String constant, Dsl dsl) {
    return basic(ClassName.get("java.time", name), sqlType, constant, dsl).getter(name);
  }

  private static PrimitiveArray array(TypeName element, String sqlType, String constant) {
    return new PrimitiveArray(ArrayTypeName.of(element), sqlType, constant);
  }
}
