package dev.rowan.benchmarks.peers.micronaut;

import dev.rowan.benchmarks.peers.ArticleRow;
import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Some columns of a post, with its author. */
@MappedEntity("posts")
public record Article(
    @Id Long id,
    @Relation(Relation.Kind.MANY_TO_ONE) @Nullable Author author,
    String title,
    String body,
    boolean published,
    int views,
    Instant createdAt)
    implements Seen<ArticleRow> {

  @Override
  public ArticleRow seen() {
    return row(author == null ? null : author.row());
  }

  ArticleRow row(@Nullable AuthorRow by) {
    return new ArticleRow(id, title, body, published, views, createdAt, by);
  }
}
