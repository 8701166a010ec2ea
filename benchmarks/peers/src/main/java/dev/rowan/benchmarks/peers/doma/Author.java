package dev.rowan.benchmarks.peers.doma;

import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.Transient;
import org.seasar.doma.jdbc.entity.NamingType;

/** Who wrote a hundred articles. */
@Entity(naming = NamingType.SNAKE_LOWER_CASE, metamodel = @Metamodel)
@Table(name = "authors")
@NullUnmarked
class Author implements Seen<AuthorRow> {
  @Id Long id;
  String name;
  String email;
  Instant joinedAt;
  @Transient List<Article> articles = new ArrayList<>();

  @Override
  public AuthorRow seen() {
    return new AuthorRow(
        id, name, email, joinedAt, articles.stream().map(Article::withoutAuthor).toList());
  }
}
