package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how often a reading method of a {@link Repository} goes to the server at most. It does not
 * compile when what it reads needs more: one round trip for the query, and one for each level of
 * relations to many.
 *
 * <pre>{@code
 * @Fetch({"author", "tags", "comments"})
 * @Trips(max = 2)
 * List<Post> findByPublishedTrue(Limit limit);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Trips {

  /** The number of round trips, 1 or more. */
  int max();
}
