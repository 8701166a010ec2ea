package dev.rowan.mapping;

import java.util.Locale;
import org.postgresql.core.Oid;

/**
 * How the elements of an array travel in PostgreSQL's binary form. Values of all other types travel
 * as their text: the statement casts {@code text[]} to the array that it needs.
 */
enum ArrayForm {
  BOOLEAN(Oid.BOOL, Oid.BOOL_ARRAY),
  SMALLINT(Oid.INT2, Oid.INT2_ARRAY),
  INTEGER(Oid.INT4, Oid.INT4_ARRAY),
  BIGINT(Oid.INT8, Oid.INT8_ARRAY),
  REAL(Oid.FLOAT4, Oid.FLOAT4_ARRAY),
  DOUBLE(Oid.FLOAT8, Oid.FLOAT8_ARRAY),
  BYTEA(Oid.BYTEA, Oid.BYTEA_ARRAY),
  UUID(Oid.UUID, Oid.UUID_ARRAY),
  DATE(Oid.DATE, Oid.DATE_ARRAY),
  TIME(Oid.TIME, Oid.TIME_ARRAY),
  TIMETZ(Oid.TIMETZ, Oid.TIMETZ_ARRAY),
  TIMESTAMP(Oid.TIMESTAMP, Oid.TIMESTAMP_ARRAY),
  TIMESTAMPTZ(Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY),
  TEXT(Oid.TEXT, Oid.TEXT_ARRAY);

  /** The type of an element, as the server numbers it. */
  final int element;

  /** The type of the array, as the server numbers it. */
  final int array;

  ArrayForm(int element, int array) {
    this.element = element;
    this.array = array;
  }

  /** The type of an element, as SQL needs it. */
  String sqlName() {
    return this == DOUBLE ? "double precision" : name().toLowerCase(Locale.ROOT);
  }
}
