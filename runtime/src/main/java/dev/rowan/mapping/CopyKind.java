package dev.rowan.mapping;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/** How a column reads its values from a COPY in binary form. */
enum CopyKind {
  BOOLEAN,
  SMALLINT,
  INTEGER,
  BIGINT,
  REAL,
  DOUBLE,
  NUMERIC,
  BYTEA,
  UUID,
  DATE,
  TIME,
  TIMETZ,
  TIMESTAMP,
  TIMESTAMPTZ,
  INTERVAL,
  /** As its text. */
  TEXT,
  /** As its text, behind the number of the form. */
  NUMBERED_TEXT;

  /** What is text in Java, whatever it is in the database. */
  private static final Set<String> TEXTS = Set.of("text", "json", "jsonb", "xml", "ltree");

  /** The kind of a type of the server; null when its binary form is not known here. */
  static @Nullable CopyKind of(int oid, String name, boolean isEnum) {
    return switch (oid) {
      case Oid.BOOL -> BOOLEAN;
      case Oid.INT2 -> SMALLINT;
      case Oid.INT4 -> INTEGER;
      case Oid.INT8 -> BIGINT;
      case Oid.FLOAT4 -> REAL;
      case Oid.FLOAT8 -> DOUBLE;
      case Oid.NUMERIC -> NUMERIC;
      case Oid.BYTEA -> BYTEA;
      case Oid.UUID -> UUID;
      case Oid.DATE -> DATE;
      case Oid.TIME -> TIME;
      case Oid.TIMETZ -> TIMETZ;
      case Oid.TIMESTAMP -> TIMESTAMP;
      case Oid.TIMESTAMPTZ -> TIMESTAMPTZ;
      case Oid.INTERVAL -> INTERVAL;
      case Oid.TEXT, Oid.VARCHAR, Oid.BPCHAR, Oid.NAME, Oid.JSON, Oid.XML -> TEXT;
      case Oid.JSONB -> NUMBERED_TEXT;
      default -> ofName(name, isEnum);
    };
  }

  /** Types of extensions have numbers of their own in each database. */
  private static @Nullable CopyKind ofName(String name, boolean isEnum) {
    if (isEnum || name.equals("citext")) {
      return TEXT;
    }
    return name.equals("ltree") ? NUMBERED_TEXT : null;
  }

  /** Whether a column of this kind takes the values of a type, and keeps them as an insert does. */
  boolean takes(SqlType<?> type) {
    return switch (type.arrayForm()) {
      case SMALLINT, INTEGER, BIGINT -> isWhole() || this == NUMERIC;
      case REAL -> this == REAL || this == DOUBLE;
      case TEXT -> takesText(type);
      default -> name().equals(type.arrayForm().name());
    };
  }

  private boolean isWhole() {
    return this == SMALLINT || this == INTEGER || this == BIGINT;
  }

  private boolean takesText(SqlType<?> type) {
    if (this == NUMERIC || this == INTERVAL) {
      return type.name().equals(name().toLowerCase(Locale.ROOT));
    }
    return (this == TEXT || this == NUMBERED_TEXT)
        && (type instanceof EnumType || TEXTS.contains(type.name()));
  }
}
