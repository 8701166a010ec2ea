package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a condition that all rows of an {@link Entity}'s table fulfil, for the schema. For a
 * condition on a single column write {@link Column#check}.
 *
 * <pre>{@code
 * @Check("starts_at < ends_at")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Check.List.class)
public @interface Check {

  /** The condition as an SQL expression on the columns. */
  String value();

  /** The constraint's name; empty for {@code <table>_check}. */
  String name() default "";

  /** Several conditions on one entity; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The conditions. */
    Check[] value();
  }
}
