package dev.rowan.benchmarks.blog;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import java.time.Instant;
import java.util.List;

/** Who wrote a hundred articles. */
@Entity
@Table("authors")
public class Author {
  @Id public long id;

  @Column(nullable = false)
  public String name;

  @Column(nullable = false)
  public String email;

  @Column(nullable = false)
  public Instant joinedAt;

  @OneToMany(mappedBy = "author")
  public List<Article> articles;

  /** An empty author, to be filled. */
  public Author() {}
}
