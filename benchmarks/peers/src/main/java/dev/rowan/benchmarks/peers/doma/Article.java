package dev.rowan.benchmarks.peers.doma;

import dev.rowan.benchmarks.peers.ArticleRow;
import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.Transient;
import org.seasar.doma.jdbc.entity.NamingType;

/** Some columns of a post, with its author. */
@Entity(naming = NamingType.SNAKE_LOWER_CASE, metamodel = @Metamodel)
@Table(name = "posts")
@NullUnmarked
class Article implements Seen<ArticleRow> {
  @Id Long id;
  Long authorId;
  String title;
  String body;
  boolean published;
  int views;
  Instant createdAt;
  @Transient Author author;

  @Override
  public ArticleRow seen() {
    AuthorRow by = new AuthorRow(author.id, author.name, author.email, author.joinedAt);
    return new ArticleRow(id, title, body, published, views, createdAt, by);
  }

  ArticleRow withoutAuthor() {
    return new ArticleRow(id, title, body, published, views, createdAt, null);
  }
}
