package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a component of a {@link Projection} of an entity comes from, when its name does not.
 *
 * <pre>{@code
 * @Projection(Post.class)
 * record PostLine(
 *     String title,
 *     @From("author.company.name") String publisher,
 *     @From("tags.name") List<String> tags,
 *     @From("comments.count()") long comments) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface From {

  /**
   * The path: names of relations to one, then of a property or a relation, divided by dots. Behind
   * a relation to many may stand a property, of whose values the component is a collection, or
   * {@code count()}.
   */
  String value();
}
