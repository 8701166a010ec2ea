package dev.rowan.benchmarks.peers.rowan.blog;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import dev.rowan.benchmarks.peers.ArticleRow;
import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Some columns of a post, with its author. */
@Entity
@Table("posts")
@NullUnmarked
public class Article implements Seen<ArticleRow> {
  @Id long id;

  @ManyToOne Author author;

  @Column(nullable = false)
  String title;

  @Column(nullable = false)
  String body;

  boolean published;
  int views;

  @Column(nullable = false)
  Instant createdAt;

  /** An empty article, to be filled. */
  Article() {}

  @Override
  public ArticleRow seen() {
    AuthorRow by = new AuthorRow(author.id, author.name, author.email, author.joinedAt);
    return new ArticleRow(id, title, body, published, views, createdAt, by);
  }

  ArticleRow withoutAuthor() {
    return new ArticleRow(id, title, body, published, views, createdAt, null);
  }
}
