package dev.rowan.benchmarks.blog;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;

/** What somebody thought of an article. */
@Entity
@Table("votes")
public class Vote {
  @Id public long id;

  @ManyToOne public Article article;

  public int stars;

  /** An empty one, to be filled. */
  public Vote() {}
}
