package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods Rowan writes: {@code PostSearch} gets a class {@code
 * PostSearchImpl}, made with a {@code Database}. A method says what it does by its name, or by a
 * {@link Query}; default and static methods stay as they are.
 *
 * <pre>{@code
 * @Repository
 * public interface PostSearch extends CrudRepository<Post, Long> {
 *   List<Post> findByAuthorUsernameAndPublishedTrueOrderByCreatedAtDesc(String username, Limit limit);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Repository {}
