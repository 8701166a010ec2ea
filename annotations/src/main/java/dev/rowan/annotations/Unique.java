package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a unique key over several properties. The repository gets a finder for it:
 * {@code @Unique({"lastName", "firstName"})} gives {@code findByLastNameAndFirstName(...)}. For a
 * single property write {@link Column#unique}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Unique.List.class)
public @interface Unique {

  /** The properties, by their names in Java. */
  String[] value();

  /** The constraint's name; empty for PostgreSQL's own {@code <table>_<columns>_key}. */
  String name() default "";

  /** Several unique keys of one entity; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The keys. */
    Unique[] value();
  }
}
