package dev.rowan.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What pages are read from: the rows of a query, in an order that gives each its place. */
interface PageSource {

  /** A part of the rows, as the form reads them. */
  Renderer part(PageForm<?, ?> form, Limit most, @Nullable Limit offset);

  /** The number of all rows. */
  Renderer count();

  /** How many keys the order has. */
  int keys();

  /**
   * The rows after a place in the order; without values, from its end on. Behind the columns of the
   * form stand the keys, as text.
   *
   * @param isBackward whether the rows before the place are read, the nearest first
   */
  Renderer from(
      PageForm<?, ?> form, Limit most, @Nullable List<@Nullable String> values, boolean isBackward);

  /** What is the same for two queries when their cursors can be exchanged. */
  long fingerprint();

  /** Refuses what has a part of its own. */
  static void checkWhole(@Nullable Limit limit, @Nullable Limit offset) {
    if (limit != null || offset != null) {
      throw new IllegalStateException(
          "Pages have their own limit and offset: leave limit(…) and offset(…) out of the query");
    }
  }
}
