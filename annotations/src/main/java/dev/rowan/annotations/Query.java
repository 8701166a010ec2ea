package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a method of a {@link Repository} runs: one statement, with {@code :name} for the
 * method's parameter of that name.
 *
 * <pre>{@code
 * @Query("""
 *     select u.username, count(p.id) as posts
 *     from users u join posts p on p.author_id = u.id
 *     where p.created_at > :since group by u.username
 *     """)
 * List<AuthorStats> busiestSince(Instant since);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Query {

  /** The SQL. */
  String value();
}
