package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the table of an {@link Entity}. Without it the table has the name of the class in the
 * package's {@link Naming}, by default snake_case: {@code FilmActor} is {@code film_actor}.
 *
 * <p>A name is used as it is written; it is quoted in SQL when PostgreSQL needs that ({@code
 * "Users"}). A reserved word must be quoted by hand: {@code @Table("\"user\"")}. Names longer than
 * 63 bytes are an error, because PostgreSQL would cut them (<a
 * href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS">identifiers</a>).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

  /** The table's name; empty for the name made from the class. */
  String value() default "";

  /** The table's schema; empty for the first one on the connection's {@code search_path}. */
  String schema() default "";

  /** The comment on the table in the schema. */
  String comment() default "";
}
