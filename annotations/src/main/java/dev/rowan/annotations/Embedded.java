package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a property is spread over columns of the entity's table, one for each property of its
 * type. Where the type is {@link Embeddable}, it is needed only for what its members say.
 *
 * <pre>{@code
 * Address home;                                    // home_street, home_city
 * @Embedded(prefix = "billing_") Address bill;     // billing_street, billing_city
 * @Embedded(prefix = "") Address address;          // street, city
 * }</pre>
 *
 * <p>A value that may be null is null when all its columns are NULL.
 *
 * @see AttributeOverride
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Embedded {

  /**
   * What stands before the name of each column, as it is written. When not given: the name of the
   * property, so that two values of one type do not clash.
   */
  String prefix() default "";

  /**
   * Whether the value may be null. When not given, the null annotations decide ({@code @NullMarked}
   * values may not unless {@code @Nullable}); else it may.
   */
  boolean nullable() default true;
}
