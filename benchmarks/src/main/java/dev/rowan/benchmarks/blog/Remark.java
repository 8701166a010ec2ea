package dev.rowan.benchmarks.blog;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;

/** What was said about an article. */
@Entity
@Table("remarks")
public class Remark {
  @Id public long id;

  @ManyToOne public Article article;

  @Column(nullable = false)
  public String text;

  /** An empty one, to be filled. */
  public Remark() {}
}
