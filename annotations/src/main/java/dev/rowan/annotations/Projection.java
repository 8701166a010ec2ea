package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that is read from what a query selects. The compiler writes the class that reads
 * it into the record's package: {@code AuthorStatsProjection} for {@code AuthorStats}.
 *
 * <p>A projection of nothing in particular takes an expression for each component:
 *
 * <pre>{@code
 * @Projection record AuthorStats(String name, long posts) {}
 *
 * db.select(new AuthorStatsProjection(USER.username, count(POST.id))).from(...)
 * }</pre>
 *
 * <p>One of an entity finds its components there by their names: properties, properties of what
 * relations lead to ({@code authorName} is {@code author.name}), and relations themselves, whose
 * components are projections again. Of each table only the columns that they need are selected;
 * many are read by one more query for all rows.
 *
 * <pre>{@code
 * @Projection(Post.class)
 * record PostLine(Long id, String title, String authorName, List<TagLine> tags) {}
 *
 * posts.query().where(POST.published.isTrue()).select(POST_LINE).list()
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {

  /** The entity from whose rows the record is read; none when it is not given. */
  Class<?> value() default void.class;
}
