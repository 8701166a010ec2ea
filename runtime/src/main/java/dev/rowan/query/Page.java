package dev.rowan.query;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a result whose size is known. Immutable.
 *
 * @param content the rows of the page, at most {@code size}
 * @param number the number of the page, from 0
 * @param size how many rows a full page has
 * @param totalElements how many rows all pages have together
 * @param <T> what the rows are
 */
public record Page<T>(List<T> content, long number, int size, long totalElements) {

  /** Copies the content; null in it is refused. */
  public Page {
    new PageRequest(number, size); // checks both
    content = List.copyOf(content);
  }

  /**
   * The page of these rows. Rows that went since they were read were there when they were.
   *
   * @param total how many rows all pages have together
   */
  public static <T> Page<T> of(List<T> content, PageRequest request, long total) {
    long least = content.isEmpty() ? 0 : request.offset() + content.size();
    return new Page<>(content, request.number(), request.size(), Math.max(total, least));
  }

  /** The page of these rows, behind which there are no others. */
  public static <T> Page<T> last(List<T> content, PageRequest request) {
    return of(content, request, request.offset() + content.size());
  }

  /** How many pages there are; 0 when there are no rows. */
  public long totalPages() {
    return totalElements / size + (totalElements % size == 0 ? 0 : 1);
  }

  /** Whether a page with rows follows. */
  public boolean hasNext() {
    return number + 1 < totalPages();
  }

  /** Whether this is not the first page. */
  public boolean hasPrevious() {
    return number > 0;
  }

  /** The page with what the function makes of each row, which is not null. */
  public <R> Page<R> map(Function<? super T, ? extends R> function) {
    return new Page<>(Contents.map(content, function), number, size, totalElements);
  }
}
