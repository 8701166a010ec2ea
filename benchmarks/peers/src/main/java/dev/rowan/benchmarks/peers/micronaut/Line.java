package dev.rowan.benchmarks.peers.micronaut;

import dev.rowan.benchmarks.peers.ArticleRow;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Some columns of a post, with the id of its author. */
@MappedEntity("posts")
public record Line(
    @Id Long id,
    long authorId,
    String title,
    String body,
    boolean published,
    int views,
    Instant createdAt) {

  ArticleRow row() {
    return new ArticleRow(id, title, body, published, views, createdAt, null);
  }
}
