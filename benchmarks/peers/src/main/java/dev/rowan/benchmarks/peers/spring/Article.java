package dev.rowan.benchmarks.peers.spring;

import dev.rowan.benchmarks.peers.ArticleRow;
import dev.rowan.benchmarks.peers.AuthorRow;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.core.mapping.Table;

/** Some columns of a post, with a reference to its author: another aggregate. */
@Table("posts")
@NullUnmarked
public final class Article {
  @Id Long id;
  AggregateReference<Author, Long> authorId;
  String title;
  String body;
  boolean published;
  int views;
  Instant createdAt;

  ArticleRow seen(@Nullable AuthorRow author) {
    return new ArticleRow(id, title, body, published, views, createdAt, author);
  }
}
