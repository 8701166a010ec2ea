package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a Java enum that is a native PostgreSQL enum ({@code create type ... as enum}). An enum
 * without it is stored as text.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PgEnum {

  /** The name of the PostgreSQL type; empty for the enum's name in the package's {@link Naming}. */
  String value() default "";

  /** The schema of the type; empty for the first one on the {@code search_path} that has it. */
  String schema() default "";
}
