package dev.rowan.benchmarks.peers.plain;

import dev.rowan.benchmarks.peers.ArticleRow;
import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Some columns of a post, with its author. */
@NullUnmarked
public final class Article implements Seen<ArticleRow> {
  public long id;
  public Author author;
  public String title;
  public String body;
  public boolean published;
  public int views;
  public Instant createdAt;

  /** An empty article, to be filled. */
  public Article() {}

  @Override
  public ArticleRow seen() {
    AuthorRow by = new AuthorRow(author.id, author.name, author.email, author.joinedAt);
    return new ArticleRow(id, title, body, published, views, createdAt, by);
  }

  ArticleRow withoutAuthor() {
    return new ArticleRow(id, title, body, published, views, createdAt, null);
  }
}
