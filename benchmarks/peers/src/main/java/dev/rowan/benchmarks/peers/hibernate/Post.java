package dev.rowan.benchmarks.peers.hibernate;

import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/**
 * A post. Its ids come from a sequence, fifty at a time, as "Generated identifiers" of the guide
 * says: identity columns would prevent batches.
 */
@Entity
@Table(name = "posts")
@NullUnmarked
public class Post implements Seen<PostRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "posts_pooled_seq")
  @SequenceGenerator(name = "posts_pooled_seq", allocationSize = 50)
  Long id;

  @Column(name = "author_id")
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

  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  String note;

  /** An empty post, to be filled. */
  protected Post() {}

  static Post of(PostRow row) {
    Post post = new Post();
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
