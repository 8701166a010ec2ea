package dev.rowan.benchmarks.peers.spring;

import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An author as an aggregate with all articles. */
@Table("authors")
@NullUnmarked
public final class Writer implements Seen<AuthorRow> {
  @Id Long id;
  String name;
  String email;
  Instant joinedAt;

  @MappedCollection(idColumn = "author_id")
  Set<Article> articles;

  @Override
  public AuthorRow seen() {
    return new AuthorRow(
        id, name, email, joinedAt, articles.stream().map(article -> article.seen(null)).toList());
  }
}
