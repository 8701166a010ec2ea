package dev.rowan.benchmarks.peers.plain;

import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.Seen;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A post. */
@NullUnmarked
public final class Post implements Seen<PostRow> {
  public long id;
  public long authorId;
  public String title;
  public String body;
  public boolean published;
  public int views;
  public double rating;
  public BigDecimal price;
  public Instant createdAt;
  public String note;

  /** An empty post, to be filled. */
  public Post() {}

  /** A post that says the same as the row. */
  public static Post of(PostRow row) {
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
