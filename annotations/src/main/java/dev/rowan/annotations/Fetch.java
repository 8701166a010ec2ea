package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a finder of a {@link Repository} fetches beside the entities: relations by their names,
 * with a point for those of the related ones.
 *
 * <pre>{@code
 * @Fetch({"author", "tags.category"})
 * List<Post> findByPublishedTrue();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Fetch {

  /** The paths. */
  String[] value();
}
