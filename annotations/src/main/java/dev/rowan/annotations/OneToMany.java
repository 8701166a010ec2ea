package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code List}, {@code Set} or {@code Collection} of the entities whose {@link ManyToOne}
 * leads here. Their table has the foreign key.
 *
 * <pre>{@code
 * @OneToMany(mappedBy = "author") List<Post> posts;
 * @OneToMany(mappedBy = "post", orderBy = "createdAt desc") Lazy<List<Comment>> comments;
 * @OneToMany @JoinColumn("owner_id") List<Pet> pets; // Pet has no property for it
 * }</pre>
 *
 * <p>Declared plainly, the property is filled when a query asks for it, and else stays as the class
 * made it; {@code Lazy} loads on demand. Records hold a {@code Lazy}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface OneToMany {

  /**
   * The {@link ManyToOne} property of the other entity that leads here. Where the other entity has
   * none, a {@link JoinColumn} names the column of its table instead.
   */
  String mappedBy() default "";

  /**
   * The order: properties of the other entity, each perhaps with {@code asc} or {@code desc}, as in
   * {@code "createdAt desc, id"}; empty for none.
   */
  String orderBy() default "";

  /**
   * Whether an update or save deletes the rows that are no longer in the collection, if that is
   * loaded. It must be a {@code Lazy}, since a plain collection does not tell whether it was
   * fetched; and no query can fetch a part of it.
   */
  boolean orphanRemoval() default false;

  /** What else happens to the other entities: {@link Cascade#PERSIST}, {@link Cascade#DELETE}. */
  Cascade[] cascade() default {};
}
