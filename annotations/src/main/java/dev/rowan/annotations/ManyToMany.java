package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code List}, {@code Set} or {@code Collection} of entities that are connected with this
 * one through a junction table: {@code posts_tags} with the columns {@code post_id} and {@code
 * tag_id}, or what {@link JoinTable} says. One side owns the relation; where the other side has a
 * property too, that names the owner's.
 *
 * <pre>{@code
 * @Entity class Post { @ManyToMany Set<Tag> tags; ... }
 * @Entity class Tag { @ManyToMany(mappedBy = "tags") Lazy<List<Post>> posts; ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ManyToMany {

  /** The property of the other entity that owns the relation; empty when this one does. */
  String mappedBy() default "";

  /**
   * The order: properties of the other entity, each perhaps with {@code asc} or {@code desc}, as in
   * {@code "name, id desc"}; empty for none.
   */
  String orderBy() default "";

  /**
   * What else happens: {@link Cascade#PERSIST} also links all that the collection holds, and
   * unlinks none; {@link Cascade#UNLINK}.
   */
  Cascade[] cascade() default {};
}
