package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how the entities of a package name their tables and columns; written on the package. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Naming {

  /** How names are made. */
  Strategy value();

  /** How the name of a table or column is made from the name in Java. */
  enum Strategy {
    /**
     * {@code createdAt} is {@code created_at}, {@code htmlURL} is {@code html_url}: the default.
     */
    SNAKE_CASE,
    /** {@code createdAt} is {@code "createdAt"}, quoted. */
    AS_WRITTEN,
    /** {@code createdAt} is {@code createdat}. */
    LOWER_CASE
  }
}
