package dev.rowan.query;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a result whose size is not known: nothing is counted. Immutable.
 *
 * @param content the rows of the page, at most {@code size}
 * @param number the number of the page, from 0
 * @param size how many rows a full page has
 * @param hasNext whether a page with rows follows
 * @param <T> what the rows are
 */
public record Slice<T>(List<T> content, long number, int size, boolean hasNext) {

  /** Copies the content; null in it is refused. */
  public Slice {
    new PageRequest(number, size); // checks both
    content = List.copyOf(content);
  }

  /** The slice of these rows; one more than it holds tells that others follow. */
  public static <T> Slice<T> of(List<T> rows, PageRequest request) {
    boolean hasNext = rows.size() > request.size();
    List<T> content = hasNext ? rows.subList(0, request.size()) : rows;
    return new Slice<>(content, request.number(), request.size(), hasNext);
  }

  /** Whether this is not the first page. */
  public boolean hasPrevious() {
    return number > 0;
  }

  /** The slice with what the function makes of each row, which is not null. */
  public <R> Slice<R> map(Function<? super T, ? extends R> function) {
    return new Slice<>(Contents.map(content, function), number, size, hasNext);
  }
}
