package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the junction table of the {@link ManyToMany} that owns the relation, and its columns. Every
 * member is optional.
 *
 * <pre>{@code
 * @ManyToMany
 * @JoinTable(name = "post_tag", columns = "post", targetColumns = "tag")
 * Set<Tag> tags;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface JoinTable {

  /** The table's name, used as it is written (see {@link Table}); empty for both tables' names. */
  String name() default "";

  /** The table's schema, used as it is written; empty for that of the owner's table. */
  String schema() default "";

  /** The columns that refer to this entity, in the order of its primary key. */
  String[] columns() default {};

  /** The columns that refer to the other entity, in the order of its primary key. */
  String[] targetColumns() default {};
}
