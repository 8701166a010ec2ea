package dev.rowan.benchmarks.peers.rowan.blog;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Who wrote a hundred articles. */
@Entity
@Table("authors")
@NullUnmarked
public class Author implements Seen<AuthorRow> {
  @Id long id;

  @Column(nullable = false)
  String name;

  @Column(nullable = false)
  String email;

  @Column(nullable = false)
  Instant joinedAt;

  @OneToMany(mappedBy = "author")
  List<Article> articles;

  /** An empty author, to be filled. */
  Author() {}

  @Override
  public AuthorRow seen() {
    return new AuthorRow(
        id, name, email, joinedAt, articles.stream().map(Article::withoutAuthor).toList());
  }
}
