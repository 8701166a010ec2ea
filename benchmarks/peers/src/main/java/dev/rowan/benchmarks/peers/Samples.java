package dev.rowan.benchmarks.peers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What is read and written: random, and the same for all contenders. */
final class Samples {
  /** Posts of the table at the start; their ids begin with 1. */
  static final int ROWS = 10_000;

  /** Authors; each wrote a hundred posts. */
  static final int AUTHORS = 100;

  private static final int PRODUCTS = 5_000;

  private Samples() {}

  /** The filters of a search; null is none. */
  record Filters(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {}

  static long id(SplittableRandom random) {
    return random.nextInt(ROWS) + 1L;
  }

  static long author(SplittableRandom random) {
    return random.nextInt(AUTHORS) + 1L;
  }

  static List<Long> ids(SplittableRandom random) {
    return random.longs(0, ROWS).map(id -> id + 1).distinct().limit(100).boxed().toList();
  }

  static Filters filters(SplittableRandom random) {
    int which = random.nextInt(8);
    return new Filters(
        (which & 1) == 0 ? null : author(random),
        (which & 2) == 0 ? null : random.nextBoolean(),
        (which & 4) == 0 ? null : random.nextInt(500));
  }

  /** A post that is not there yet, of an author that is not there either. */
  static PostRow post(SplittableRandom random) {
    return post(0, AUTHORS + 1L, random);
  }

  /** A post that is there, changed in all but its author. */
  static PostRow changed(SplittableRandom random) {
    long id = id(random);
    return post(id, (id - 1) % AUTHORS + 1, random);
  }

  static List<PostRow> posts(int count, SplittableRandom random) {
    List<PostRow> posts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      posts.add(post(random));
    }
    return posts;
  }

  /** Products with codes in a row, of which some are there. */
  static List<ProductRow> products(int count, SplittableRandom random) {
    List<ProductRow> products = new ArrayList<>(count);
    int first = random.nextInt(PRODUCTS);
    for (int i = 0; i < count; i++) {
      products.add(new ProductRow("code " + (first + i), "Name " + random.nextInt(1_000_000), i));
    }
    return products;
  }

  private static PostRow post(long id, long authorId, SplittableRandom random) {
    return new PostRow(
        id,
        authorId,
        "Title " + random.nextInt(1_000_000),
        "A body of some forty characters, or more: " + random.nextInt(1_000_000),
        random.nextBoolean(),
        random.nextInt(1_000),
        random.nextInt(50) / 10.0,
        BigDecimal.valueOf(random.nextInt(100_000), 2),
        Instant.ofEpochSecond(1_700_000_000L + random.nextInt(30_000_000)),
        random.nextBoolean() ? "noted" : null);
  }
}
