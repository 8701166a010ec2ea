package dev.rowan.benchmarks;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** The row that every workload reads or writes: ten columns of the usual types. */
@Entity
@Table("posts")
public class Post {
  @Id @Generated long id;
  long authorId;

  @Column(nullable = false)
  String title;

  @Column(nullable = false)
  String body;

  boolean published;
  int views;
  double rating;

  @Column(nullable = false, precision = 10, scale = 2)
  BigDecimal price;

  @Column(nullable = false)
  Instant createdAt;

  String note;

  /** An empty post, to be filled. */
  Post() {}
}
