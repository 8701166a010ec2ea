package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the column of a property looks like where the defaults do not fit. Every member is
 * optional.
 *
 * <pre>{@code
 * @Column(length = 50, unique = true) String username;
 * @Column(precision = 5, scale = 2, check = "amount > 0") BigDecimal amount;
 * @Column(type = "tsvector", insertable = false, updatable = false) String fulltext;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Column {

  /**
   * The column's name, used as it is written (see {@link Table}); empty for the property's name in
   * the package's {@link Naming}.
   */
  String name() default "";

  /** The SQL type, such as {@code char(20)} or {@code citext}; empty for the Java type's own. */
  String type() default "";

  /** The longest text in characters, from 1 to 10485760: {@code varchar(length)}. For text only. */
  int length() default 0;

  /** All digits of a decimal number, from 1 to 1000: {@code numeric(precision, scale)}. */
  int precision() default 0;

  /** The digits after the decimal point, from 0 to the {@link #precision}. */
  int scale() default 0;

  /**
   * Whether the column may hold NULL. When not given: primitives and ids may not; elsewhere the
   * null annotations decide ({@code @NullMarked} code may not unless {@code @Nullable}); else it
   * may.
   */
  boolean nullable() default true;

  /** Whether no two rows may hold the same value; the repository gets a finder for it. */
  boolean unique() default false;

  /**
   * The default, as an SQL expression such as {@code now()}. A null is then inserted as the
   * default, and the stored value is read back.
   */
  String defaultValue() default "";

  /** A condition on the column as an SQL expression, for the schema. */
  String check() default "";

  /** The comment on the column in the schema. */
  String comment() default "";

  /** Whether inserts write the column. What they do not write they read back. */
  boolean insertable() default true;

  /** Whether updates write the column. What they do not write stays as it is in the database. */
  boolean updatable() default true;
}
