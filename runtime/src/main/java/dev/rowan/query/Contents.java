package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What pages of every kind do with their rows. */
final class Contents {

  private Contents() {}

  static <T, R> List<R> map(List<T> content, Function<? super T, ? extends R> function) {
    List<R> mapped = new ArrayList<>(content.size());
    for (T row : content) {
      mapped.add(function.apply(row));
    }
    return mapped;
  }
}
