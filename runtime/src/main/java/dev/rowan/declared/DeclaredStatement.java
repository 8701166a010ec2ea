package dev.rowan.declared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement that Rowan runs for a method of a repository.
 *
 * @param repository the class of the repository; one that stands in another class has the names of
 *     both, as its implementation has
 * @param method the method; one that has several statements has them all under its name
 * @param constant the constant of the implementation that holds the statement
 * @param sql the statement as JDBC takes it
 * @param declared what stands in the {@code @Query} of the method, with {@code :names}; null when
 *     the name of the method says it all
 */
public record DeclaredStatement(
    String repository, String method, String constant, String sql, @Nullable String declared) {
  private static final Pattern LIMIT = Pattern.compile("\\blimit\\s*$");

  /** What stands behind a {@code limit} that ends with nothing: most pages have about so much. */
  private static final String PAGE = "20";

  /** The name of the repository, without its package. */
  public String repositoryName() {
    return repository.substring(repository.lastIndexOf('.') + 1);
  }

  /** The repository and the method, as in {@code PostSearch.busiestSince}. */
  public String name() {
    return repositoryName() + "." + method;
  }

  /** The number of rows stands behind the statement when it runs; here it has one. */
  static String whole(String sql) {
    return LIMIT.matcher(sql).find() ? sql.stripTrailing() + " " + PAGE : sql;
  }
}
