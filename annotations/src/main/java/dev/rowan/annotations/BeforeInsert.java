package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that is called before an entity is inserted: a method without parameters of the
 * entity, or one of a listener that takes it. It may change the entity, and stop the write by an
 * exception. Values of auditing are set after it, then constraints are checked.
 *
 * <pre>{@code
 * @BeforeInsert void makeSlug() {
 *   slug = Slugs.of(title);
 * }
 * }</pre>
 *
 * <p>That of a record may return the record that is written in its place:
 *
 * <pre>{@code
 * @BeforeInsert Tag trimmed() {
 *   return new Tag(id, name.strip());
 * }
 * }</pre>
 *
 * @see EntityListeners
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BeforeInsert {}
