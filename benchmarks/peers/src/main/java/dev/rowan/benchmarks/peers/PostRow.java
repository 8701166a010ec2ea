package dev.rowan.benchmarks.peers;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a post says: the input of writes, and what reads are compared by. */
public record PostRow(
    long id,
    long authorId,
    String title,
    String body,
    boolean published,
    int views,
    double rating,
    BigDecimal price,
    Instant createdAt,
    @Nullable String note) {

  /** The same post with another id. */
  public PostRow withId(long id) {
    return new PostRow(id, authorId, title, body, published, views, rating, price, createdAt, note);
  }
}
