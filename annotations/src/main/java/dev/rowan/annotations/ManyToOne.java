package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that leads to one row of another entity, to which many rows may lead. The table
 * gets a foreign key: {@code author_id} for the property {@code author}, or what {@link JoinColumn}
 * says. It may hold NULL where a column of the same nullness could.
 *
 * <pre>{@code
 * @ManyToOne User author;
 * @ManyToOne @JoinColumn("editor_ref") @Nullable Lazy<User> editor;
 * }</pre>
 *
 * <p>Declared plainly, the property is filled when a query asks for it, and until then holds an
 * object of which only the id is set; {@code Lazy} loads on demand. Where that cannot be, every
 * read joins the other table: for a component of a record, a property that only a constructor
 * takes, and a property whose type cannot be made of its id alone, as a record. Such relations must
 * not lead back to where they begin; a {@code Lazy} breaks the circle.
 *
 * <pre>{@code
 * @Entity record City(@Id Long id, String name, @ManyToOne Country country) {} // always joined
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ManyToOne {

  /** What else happens to the other entity: {@link Cascade#PERSIST} or nothing. */
  Cascade[] cascade() default {};
}
