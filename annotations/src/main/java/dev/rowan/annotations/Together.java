package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a method of a {@link Repository} read what other methods of it read, in one round trip, as a
 * record: each component is the result of one of them, which are found by the names of the
 * components, or named in their order. Their parameters are those of this method with the same
 * names.
 *
 * <pre>{@code
 * record Dashboard(List<Post> latest, long drafts) {}
 *
 * @Together({"findFirst10ByOrderByIdDesc", "countByAuthorIdAndPublishedFalse"})
 * Dashboard dashboard(long authorId);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Together {

  /** The methods, one for each component; none when they are called as the components are. */
  String[] value() default {};
}
