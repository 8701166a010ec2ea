package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value that nobody assigns: it is made by the database (and read back with {@code
 * RETURNING}), or by the client.
 *
 * <p>On an {@link Id} each {@link Strategy} is possible. On any other property the database makes
 * the value: a default, a trigger, a {@code generated always as} column.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Generated {

  /** Who makes the value. */
  Strategy value() default Strategy.AUTO;

  /**
   * The sequence of {@link Strategy#SEQUENCE}, with its schema if it needs one; empty for {@code
   * <table>_<column>_seq}.
   */
  String sequence() default "";

  /**
   * How many numbers the client takes from the sequence at once, from 1 to 1000000. It must equal
   * the sequence's {@code increment by}.
   */
  int block() default 50;

  /** Who makes a generated value. */
  enum Strategy {
    /** {@link #UUID_V7} for a {@code UUID} id; {@link #DATABASE} for everything else. */
    AUTO,
    /** The database: an identity column, a default, a trigger. */
    DATABASE,
    /** A sequence, from which the client takes blocks of numbers ahead. */
    SEQUENCE,
    /** The client, at random (RFC 9562, version 4). */
    UUID_V4,
    /** The client, ordered by time (RFC 9562, version 7), which keeps the index compact. */
    UUID_V7
  }
}
