package dev.rowan.migrations.pull;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A type of a field, as it is called in few words: {@code string}, {@code decimal}. */
public enum FieldType {
  /** Text of one line. */
  STRING("java.lang.String", Kind.TEXT),
  /** Text of many lines. */
  TEXT("java.lang.String", Kind.TEXT),
  /** A whole number. */
  INT("int", Kind.NUMBER),
  /** A large whole number. */
  LONG("long", Kind.NUMBER),
  /** A small whole number. */
  SHORT("short", Kind.NUMBER),
  /** A floating-point number. */
  DOUBLE("double", Kind.NUMBER),
  /** True or false. */
  BOOLEAN("boolean", Kind.OTHER),
  /** A number with exact places. */
  DECIMAL("java.math.BigDecimal", Kind.NUMBER),
  /** An identifier. */
  UUID("java.util.UUID", Kind.OTHER),
  /** A day. */
  DATE("java.time.LocalDate", Kind.MOMENT),
  /** A time of day. */
  TIME("java.time.LocalTime", Kind.MOMENT),
  /** A day and a time, as a clock on the wall shows them. */
  DATETIME("java.time.LocalDateTime", Kind.MOMENT),
  /** A point in time. */
  INSTANT("java.time.Instant", Kind.MOMENT),
  /** Bytes. */
  BYTES("byte[]", Kind.OTHER),
  /** A document of JSON, as text. */
  JSON("java.lang.String", Kind.OTHER);

  private final String javaType;
  private final Kind kind;

  FieldType(String javaType, Kind kind) {
    this.javaType = javaType;
    this.kind = kind;
  }

  /** What can be said of values. */
  enum Kind {
    TEXT,
    NUMBER,
    MOMENT,
    OTHER
  }

  /** The type that is called so; empty when none is. */
  public static Optional<FieldType> of(String word) {
    for (FieldType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** What all types are called, in the order of the alphabet. */
  public static NavigableSet<String> words() {
    NavigableSet<String> words = new TreeSet<>();
    for (FieldType type : values()) {
      words.add(type.word());
    }
    return words;
  }

  /** What the type is called. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The whole name of the class in Java that holds values which may be null; or an array. */
  public String className() {
    return javaType().boxed().name();
  }

  JavaType javaType() {
    return JavaType.of(javaType);
  }

  /** Whether values are text of which more can be said. */
  public boolean isText() {
    return kind == Kind.TEXT;
  }

  Kind kind() {
    return kind;
  }
}
