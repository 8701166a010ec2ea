package dev.rowan.benchmarks.peers.spring;

import dev.rowan.benchmarks.peers.AuthorRow;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Who wrote a hundred articles. */
@Table("authors")
@NullUnmarked
public final class Author {
  @Id Long id;
  String name;
  String email;
  Instant joinedAt;

  AuthorRow seen() {
    return new AuthorRow(id, name, email, joinedAt);
  }
}
