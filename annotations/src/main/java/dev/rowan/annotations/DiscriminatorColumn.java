package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column that says which subtype a row of an {@link Inheritance} is. Without it, a single
 * table has the column {@code type} of the type {@code text}; joined tables have none, since the
 * table in which a row goes on tells the same.
 *
 * <p>The column is no property: it is written and compared by generated code alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DiscriminatorColumn {

  /** The column's name; used as it is written. */
  String name() default "type";

  /**
   * The column's SQL type: {@code text}, {@code varchar(20)}, {@code smallint}, {@code integer},
   * {@code bigint} or the name of an enum type.
   */
  String type() default "text";
}
