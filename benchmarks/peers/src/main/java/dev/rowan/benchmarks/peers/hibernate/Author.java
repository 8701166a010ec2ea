package dev.rowan.benchmarks.peers.hibernate;

import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;

/** Who wrote a hundred articles. They are fetched for all authors at once ("Batch fetching"). */
@Entity
@Table(name = "authors")
@NullUnmarked
public class Author implements Seen<AuthorRow> {
  @Id long id;

  @Column(nullable = false)
  String name;

  @Column(nullable = false)
  String email;

  @Column(name = "joined_at", nullable = false)
  Instant joinedAt;

  @OneToMany(mappedBy = "author")
  @BatchSize(size = 50)
  List<Article> articles;

  /** An empty author, to be filled. */
  protected Author() {}

  @Override
  public AuthorRow seen() {
    return new AuthorRow(
        id, name, email, joinedAt, articles.stream().map(Article::withoutAuthor).toList());
  }
}
