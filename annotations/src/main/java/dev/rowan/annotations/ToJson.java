package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a class that writes an entity as JSON and reads it: {@code PostJson} for {@code Post}.
 * It calls the properties directly, without reflection. Without the annotation nothing is written.
 *
 * <pre>{@code
 * @Entity
 * @ToJson
 * public class Post { ... }
 *
 * String json = PostJson.POST.write(post);
 * Post post = PostJson.POST.read(json);
 * }</pre>
 *
 * @see Hidden
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ToJson {

  /** How the members of the objects are called. */
  Names names() default Names.PROPERTIES;

  /** The ways to call members. */
  enum Names {
    /** As the properties: {@code createdAt}. */
    PROPERTIES,
    /** In lower case: {@code created_at}. */
    SNAKE_CASE
  }
}
