package dev.rowan.benchmarks.peers.doma;

import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.Seen;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.seasar.doma.Entity;
import org.seasar.doma.GeneratedValue;
import org.seasar.doma.GenerationType;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A post. */
@Entity(naming = NamingType.SNAKE_LOWER_CASE, metamodel = @Metamodel)
@Table(name = "posts")
@NullUnmarked
class Post implements Seen<PostRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

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
