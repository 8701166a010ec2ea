package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the text that stands for an enum constant in the database, where it is not the constant's
 * name: {@code @EnumLabel("PG-13") PG_13}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface EnumLabel {

  /** The text in the database, at most 63 bytes long for a native enum. */
  String value();
}
