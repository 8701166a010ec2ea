package dev.rowan.benchmarks.peers.hibernate;

import dev.rowan.benchmarks.peers.ArticleRow;
import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Some columns of a post, with its author. */
@Entity
@Table(name = "posts")
@NullUnmarked
public class Article implements Seen<ArticleRow> {
  @Id long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id")
  Author author;

  @Column(nullable = false)
  String title;

  @Column(nullable = false)
  String body;

  boolean published;
  int views;

  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  /** An empty article, to be filled. */
  protected Article() {}

  @Override
  public ArticleRow seen() {
    AuthorRow by = new AuthorRow(author.id, author.name, author.email, author.joinedAt);
    return new ArticleRow(id, title, body, published, views, createdAt, by);
  }

  ArticleRow withoutAuthor() {
    return new ArticleRow(id, title, body, published, views, createdAt, null);
  }
}
