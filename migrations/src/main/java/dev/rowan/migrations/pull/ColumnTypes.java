package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.CompositeType;
import dev.rowan.migrations.schema.Domain;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the type of Java for a type of a column. */
final class ColumnTypes {
  private static final String TYPES = "dev.rowan.types.";
  private static final Pattern SIZED =
      Pattern.compile("(?<start>[^(]*)\\((?<size>[^)]*)\\)(?<end>.*)");

  private static final Pattern DIGITS = Pattern.compile("(?<precision>\\d+),(?<scale>\\d+)");

  /** The types of SQL that are the first ones of a type of Java. */
  private static final Map<String, JavaType> PLAIN =
      Map.ofEntries(
          Map.entry("boolean", JavaType.of("boolean")),
          Map.entry("smallint", JavaType.of("short")),
          Map.entry("integer", JavaType.of("int")),
          Map.entry("bigint", JavaType.of("long")),
          Map.entry("real", JavaType.of("float")),
          Map.entry("double precision", JavaType.of("double")),
          Map.entry("numeric", JavaType.of("java.math.BigDecimal")),
          Map.entry("text", JavaType.STRING),
          Map.entry("bytea", JavaType.of("byte[]")),
          Map.entry("uuid", JavaType.of("java.util.UUID")),
          Map.entry("date", JavaType.of("java.time.LocalDate")),
          Map.entry("time without time zone", JavaType.of("java.time.LocalTime")),
          Map.entry("time with time zone", JavaType.of("java.time.OffsetTime")),
          Map.entry("timestamp without time zone", JavaType.of("java.time.LocalDateTime")),
          Map.entry("timestamp with time zone", JavaType.of("java.time.Instant")),
          Map.entry("interval", JavaType.of(TYPES + "Interval")),
          Map.entry("inet", JavaType.of("java.net.InetAddress")),
          Map.entry("cidr", JavaType.of(TYPES + "Cidr")),
          Map.entry("macaddr", JavaType.of(TYPES + "MacAddress")),
          Map.entry("bit varying", JavaType.of("java.util.BitSet")),
          Map.entry("point", JavaType.of(TYPES + "Point")),
          Map.entry("box", JavaType.of(TYPES + "Box")),
          Map.entry("circle", JavaType.of(TYPES + "Circle")),
          Map.entry("polygon", JavaType.of(TYPES + "Polygon")),
          Map.entry("line", JavaType.of(TYPES + "Line")),
          Map.entry("lseg", JavaType.of(TYPES + "LineSegment")),
          Map.entry("path", JavaType.of(TYPES + "Path")),
          Map.entry("int4range", range("java.lang.Integer")),
          Map.entry("int8range", range("java.lang.Long")),
          Map.entry("numrange", range("java.math.BigDecimal")),
          Map.entry("daterange", range("java.time.LocalDate")),
          Map.entry("tsrange", range("java.time.LocalDateTime")),
          Map.entry("tstzrange", range("java.time.Instant")),
          Map.entry("int4multirange", multirange("java.lang.Integer")),
          Map.entry("int8multirange", multirange("java.lang.Long")),
          Map.entry("nummultirange", multirange("java.math.BigDecimal")),
          Map.entry("datemultirange", multirange("java.time.LocalDate")),
          Map.entry("tsmultirange", multirange("java.time.LocalDateTime")),
          Map.entry("tstzmultirange", multirange("java.time.Instant")));

  /** The types of SQL that must be named, with the type of Java in which they are read. */
  private static final Map<String, JavaType> NAMED =
      Map.of(
          "oid", JavaType.of("long"),
          "bit", JavaType.of("java.util.BitSet"),
          "vector", JavaType.of("float[]"));

  /** The types that are text in Java, and of which there is nothing to say. */
  private static final Set<String> TEXTS =
      Set.of(
          "character varying",
          "character",
          "bpchar",
          "name",
          "citext",
          "ltree",
          "json",
          "jsonb",
          "jsonpath",
          "xml",
          "tsvector",
          "tsquery");

  private final Map<QualifiedName, Domain> domains = new HashMap<>();
  private final Map<QualifiedName, CompositeType> composites = new HashMap<>();
  private final Map<QualifiedName, String> enums;

  /**
   * The types of a database.
   *
   * @param enums the classes of enum types
   */
  ColumnTypes(SchemaModel schema, Map<QualifiedName, String> enums) {
    schema.domains().forEach(domain -> domains.put(domain.name(), domain));
    schema.composites().forEach(type -> composites.put(type.name(), type));
    this.enums = enums;
  }

  /** The type of Java for a type as the catalogs write it; empty when there is none. */
  Optional<ColumnType> of(String sqlType) {
    if (sqlType.endsWith("[]")) {
      return array(sqlType);
    }
    Matcher sized = SIZED.matcher(sqlType);
    boolean hasSize = sized.matches();
    String base = hasSize ? sized.group("start") + sized.group("end") : sqlType;
    String size = hasSize ? sized.group("size") : "";
    if (base.equals("money")) {
      return Optional.empty();
    }
    return Optional.of(scalar(sqlType, base, size));
  }

  private ColumnType scalar(String sqlType, String base, String size) {
    if (base.equals("character varying") && !size.isEmpty()) {
      return ColumnType.of(JavaType.STRING, Annotation.code("length", size));
    }
    Matcher digits = DIGITS.matcher(size);
    if (base.equals("numeric") && digits.matches()) {
      return numeric(sqlType, digits.group("precision"), digits.group("scale"));
    }
    if (base.equals("hstore")) {
      return ColumnType.of(JavaType.of("java.util.Map", JavaType.STRING).and(JavaType.STRING));
    }
    JavaType plain = PLAIN.get(base);
    if (plain != null) {
      return size.isEmpty() ? ColumnType.of(plain) : ColumnType.of(plain).named(shortName(sqlType));
    }
    JavaType named = NAMED.get(base);
    return named != null ? ColumnType.of(named).named(sqlType) : text(sqlType, base);
  }

  private static ColumnType numeric(String sqlType, String precision, String scale) {
    ColumnType numeric = ColumnType.of("java.math.BigDecimal");
    if (Integer.parseInt(scale) > Integer.parseInt(precision)) {
      return numeric.named(sqlType);
    }
    return scale.equals("0")
        ? ColumnType.of(numeric.javaType(), Annotation.code("precision", precision))
        : ColumnType.of(
            numeric.javaType(),
            Annotation.code("precision", precision),
            Annotation.code("scale", scale));
  }

  private ColumnType text(String sqlType, String base) {
    if (TEXTS.contains(base)) {
      return ColumnType.of(JavaType.STRING).named(shortName(sqlType));
    }
    Optional<QualifiedName> name = name(base);
    String enumClass = name.map(enums::get).orElse(null);
    if (enumClass != null) {
      return ColumnType.of(enumClass);
    }
    Domain domain = name.map(domains::get).orElse(null);
    if (domain != null) {
      return of(domain.type()).orElse(ColumnType.of(JavaType.STRING)).named(sqlType);
    }
    String kind = name.filter(composites::containsKey).isPresent() ? "composite type " : "type ";
    return ColumnType.of(JavaType.STRING)
        .named(sqlType)
        .noted("the " + kind + sqlType + " has no type in Java; its text form is read");
  }

  private static Optional<QualifiedName> name(String base) {
    try {
      return Optional.of(QualifiedName.parse(base));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the name of a type of the server, with blanks in it
    }
  }

  private Optional<ColumnType> array(String sqlType) {
    Optional<ColumnType> element = of(sqlType.substring(0, sqlType.length() - 2));
    return element
        .filter(type -> !type.javaType().name().endsWith("[]"))
        .map(
            type -> {
              ColumnType list = ColumnType.of(JavaType.list(type.javaType())).noted(type.note());
              return type.members().isEmpty() ? list : list.named(shortName(sqlType));
            });
  }

  /** The type as people write it. */
  private static String shortName(String sqlType) {
    return sqlType
        .replace("character varying", "varchar")
        .replaceFirst("^character\\b", "char")
        .replaceFirst(" without time zone", "")
        .replaceFirst("^(timestamp|time)(.*) with time zone", "$1tz$2")
        .replaceFirst("^bit varying", "varbit");
  }

  private static JavaType range(String bound) {
    return JavaType.of(TYPES + "Range", JavaType.of(bound));
  }

  private static JavaType multirange(String bound) {
    return JavaType.of(TYPES + "Multirange", JavaType.of(bound));
  }
}
