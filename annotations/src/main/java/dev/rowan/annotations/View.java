package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the view that an {@link Entity} is read from, in the place of {@link Table}. The entity is
 * only read: its repository has no methods that write. Whatever can be read from will do, a foreign
 * table, or a table that others write.
 *
 * <pre>{@code
 * @Entity
 * @View("busy_author")
 * public record BusyAuthor(@Id long authorId, String name, long posts) {}
 * }</pre>
 *
 * <p>A view whose rows have no identity needs no {@link Id}; nothing asks for one row of it then.
 * Without a name the view is called like the class, as with {@link Table}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {

  /** The view's name, used as it is written; empty for the name made from the class. */
  String value() default "";

  /** The view's schema; empty for the first one on the connection's {@code search_path}. */
  String schema() default "";
}
