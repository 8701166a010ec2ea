package dev.rowan.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a result, and the cursors of its neighbours. Immutable.
 *
 * @param content the rows of the page, in the order of the query
 * @param next the cursor for {@link Keyset#after} that gives the page after this one; null when no
 *     row followed
 * @param previous the cursor for {@link Keyset#before} that gives the page before this one; null
 *     when no row came before. After a cursor there is always one, as the rows before it were there
 *     when it was made
 * @param <T> what the rows are
 */
public record KeysetPage<T>(List<T> content, @Nullable String next, @Nullable String previous) {

  /** Copies the content; null in it is refused. */
  public KeysetPage {
    content = List.copyOf(content);
  }

  /** Whether there is a cursor of a next page. */
  public boolean hasNext() {
    return next != null;
  }

  /** Whether there is a cursor of a previous page. */
  public boolean hasPrevious() {
    return previous != null;
  }

  /** The page with what the function makes of each row, which is not null. */
  public <R> KeysetPage<R> map(Function<? super T, ? extends R> function) {
    return new KeysetPage<>(Contents.map(content, function), next, previous);
  }
}
