package dev.rowan.query;

import java.util.List;

/**
 * Which page of a result is wanted.
 *
 * @param number the number of the page, from 0
 * @param size how many rows a page has
 */
public record PageRequest(long number, int size) {

  /** Refuses a negative number, a size that is not positive, and a page beyond all numbers. */
  public PageRequest {
    if (number < 0) {
      throw new IllegalArgumentException(
          "Page " + number + " cannot be: the first page has the number 0");
    }
    if (size < 1) {
      throw new IllegalArgumentException("A page of " + size + " rows cannot be: write 1 or more");
    }
    if (number > (Long.MAX_VALUE - size) / size) {
      throw new IllegalArgumentException(
          "Page " + number + " of " + size + " rows each is beyond what can be counted");
    }
  }

  /** The first page. */
  public static PageRequest first(int size) {
    return new PageRequest(0, size);
  }

  /** The page after this one. */
  public PageRequest next() {
    return new PageRequest(number + 1, size);
  }

  /** Whether these rows of the page show that none stand behind them. */
  public boolean isLast(List<?> content) {
    return content.size() < size && (!content.isEmpty() || number == 0);
  }

  /** How many rows stand before the page. */
  public long offset() {
    return number * size;
  }
}
