package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names classes whose methods are told of what happens to instances of an entity, or of all that
 * extend a {@link MappedSuperclass}.
 *
 * <pre>{@code
 * @Entity
 * @EntityListeners(UserListener.class)
 * class User { ... }
 *
 * public class UserListener {
 *   @BeforeInsert void check(User user) { ... }
 *   @AfterLoad void log(Object any) { ... }
 * }
 * }</pre>
 *
 * <p>A method takes the entity, or a supertype; methods for other types are for other entities. A
 * database has one instance of each listener, which all its threads share: the one that was given
 * when the database was made, {@code Database.builder().listener(UserListener.class, instance)},
 * else one that the generated code makes with the constructor without parameters.
 *
 * <p>Before a write, listeners come first, those of superclasses before all, in the order in which
 * they are named; then the entity's own methods. After it, the entity's own come first.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EntityListeners {

  /** The listeners. */
  Class<?>[] value();
}
