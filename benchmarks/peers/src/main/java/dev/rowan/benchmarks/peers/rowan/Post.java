package dev.rowan.benchmarks.peers.rowan;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.Seen;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A post. */
@Entity
@Table("posts")
@NullUnmarked
public class Post implements Seen<PostRow> {
  @Id @Generated long id;
  long authorId;

  @Column(nullable = false)
  String title;

  @Column(nullable = false)
  String body;

  boolean published;
  int views;
  double rating;

  @Column(nullable = false, precision = 10, scale = 2)
  BigDecimal price;

  @Column(nullable = false)
  Instant createdAt;

  String note;

  /** An empty post, to be filled. */
  Post() {}

  static Post of(PostRow row) {
    Post post = new Post();
    post.id = row.id();
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
