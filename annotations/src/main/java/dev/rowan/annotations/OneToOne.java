package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that leads to one row of another entity, to which no other row leads. One of the
 * two sides owns the relation: its table has the foreign key, which is unique, as for {@link
 * ManyToOne}. The other side names the owner's property.
 *
 * <pre>{@code
 * @Entity class Profile { @OneToOne User user; ... }
 * @Entity class User { @OneToOne(mappedBy = "user") Lazy<Profile> profile; ... }
 * }</pre>
 *
 * <p>The owner may hold the other entity plainly, as with {@link ManyToOne}, in a record too; the
 * other side of a record is a {@code Lazy}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface OneToOne {

  /** The property of the other entity that owns the relation; empty when this one does. */
  String mappedBy() default "";

  /**
   * Whether an update or save deletes the other row when another one, or {@code Lazy.of(null)},
   * took its place; not for the owner. The property must be a {@code Lazy}.
   */
  boolean orphanRemoval() default false;

  /**
   * What else happens to the other entity: {@link Cascade#PERSIST}, and where the other one owns
   * the relation {@link Cascade#DELETE}.
   */
  Cascade[] cascade() default {};
}
