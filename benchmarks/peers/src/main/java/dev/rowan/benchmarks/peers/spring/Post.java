package dev.rowan.benchmarks.peers.spring;

import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.Seen;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A post. A null id says that it is new. */
@Table("posts")
@NullUnmarked
public final class Post implements Seen<PostRow> {
  @Id Long id;
  long authorId;
  String title;
  String body;
  boolean published;
  int views;
  double rating;
  BigDecimal price;
  Instant createdAt;
  String note;

  static Post of(PostRow row) {
    Post post = new Post();
    post.id = row.id() == 0 ? null : row.id();
    post.authorId = row.authorId();
    post.title = row.title();
    post.body = row.body();
    post.published = row.published();
    post.views = row.views();
    post.rating = row.rating();
    post.price = row.price();
    post.createdAt = row.createdAt();
    post.note = row.note();
    return post;
  }

  @Override
  public PostRow seen() {
    return new PostRow(id, authorId, title, body, published, views, rating, price, createdAt, note);
  }
}
