package dev.rowan.benchmarks.blog;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import java.time.Instant;
import java.util.List;

/** Some columns of a post, with its author. */
@Entity
@Table("posts")
public class Article {
  @Id public long id;

  @ManyToOne public Author author;

  @Column(nullable = false)
  public String title;

  @Column(nullable = false)
  public String body;

  public boolean published;
  public int views;

  @Column(nullable = false)
  public Instant createdAt;

  @OneToMany(mappedBy = "article")
  public List<Remark> remarks;

  @OneToMany(mappedBy = "article")
  public List<Vote> votes;

  /** An empty article, to be filled. */
  public Article() {}
}
