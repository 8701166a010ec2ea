package dev.rowan.benchmarks.peers.jimmer;

import java.math.BigDecimal;
import java.time.Instant;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.ForeignKeyType;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;
import org.jetbrains.annotations.Nullable;

/** A post, and an article where only some of it is fetched: a table has one entity here. */
@Entity
@Table(name = "posts")
public interface Post {
  /** The id. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  /** Who wrote it. */
  @ManyToOne
  @JoinColumn(name = "author_id", foreignKeyType = ForeignKeyType.FAKE)
  @Nullable
  Author author();

  /** The id of who wrote it. */
  @IdView
  @Nullable
  Long authorId();

  /** The title. */
  String title();

  /** The text. */
  String body();

  /** Whether all may read it. */
  boolean published();

  /** How often it was read. */
  int views();

  /** How it was rated. */
  double rating();

  /** What it costs. */
  BigDecimal price();

  /** When it was written. */
  Instant createdAt();

  /** A note. */
  @Nullable
  String note();
}
