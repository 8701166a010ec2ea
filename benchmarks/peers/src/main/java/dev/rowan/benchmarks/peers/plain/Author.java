package dev.rowan.benchmarks.peers.plain;

import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Who wrote a hundred articles. */
@NullUnmarked
public final class Author implements Seen<AuthorRow> {
  public long id;
  public String name;
  public String email;
  public Instant joinedAt;
  public List<Article> articles = new ArrayList<>();

  /** An empty author, to be filled. */
  public Author() {}

  @Override
  public AuthorRow seen() {
    return new AuthorRow(
        id, name, email, joinedAt, articles.stream().map(Article::withoutAuthor).toList());
  }
}
