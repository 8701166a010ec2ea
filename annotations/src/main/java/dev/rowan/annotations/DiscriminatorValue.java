package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the {@link DiscriminatorColumn} holds in the rows of this subtype of an {@link Inheritance}:
 * a text, a whole number, or the label of an enum, as the type of the column is. It is always
 * written, so that a class that gets another name does not lose its rows.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DiscriminatorValue {

  /** The value: {@code "card"}, or {@code "1"} in a column of numbers. */
  String value();
}
