package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the materialized view that an {@link Entity} is read from; as {@link View}. The repository
 * also has {@code refresh()}, which reads its query anew, and {@code refreshConcurrently()}, which
 * lets others read meanwhile.
 *
 * <pre>{@code
 * @Entity
 * @MaterializedView
 * public record DailySales(@Id LocalDate day, BigDecimal total) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MaterializedView {

  /** The view's name, used as it is written; empty for the name made from the class. */
  String value() default "";

  /** The view's schema; empty for the first one on the connection's {@code search_path}. */
  String schema() default "";
}
