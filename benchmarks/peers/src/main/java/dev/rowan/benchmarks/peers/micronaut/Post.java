package dev.rowan.benchmarks.peers.micronaut;

import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.Seen;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post. A null id says that it is new. */
@MappedEntity("posts")
public record Post(
    @Id @GeneratedValue @Nullable Long id,
    long authorId,
    String title,
    String body,
    boolean published,
    int views,
    double rating,
    BigDecimal price,
    Instant createdAt,
    @Nullable String note)
    implements Seen<PostRow> {

  static Post of(PostRow row) {
    return new Post(
        row.id() == 0 ? null : row.id(),
        row.authorId(),
        row.title(),
        row.body(),
        row.published(),
        row.views(),
        row.rating(),
        row.price(),
        row.createdAt(),
        row.note());
  }

  @Override
  public PostRow seen() {
    return new PostRow(
        id == null ? 0 : id,
        authorId,
        title,
        body,
        published,
        views,
        rating,
        price,
        createdAt,
        note);
  }
}
