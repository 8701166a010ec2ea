package dev.rowan.benchmarks.peers.jimmer;

import java.time.Instant;
import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Table;

/** Who wrote a hundred articles. */
@Entity
@Table(name = "authors")
public interface Author {
  /** The id. */
  @Id
  long id();

  /** The name. */
  String name();

  /** The address. */
  String email();

  /** When the author came. */
  Instant joinedAt();

  /** What the author wrote. */
  @OneToMany(mappedBy = "author")
  List<Post> articles();
}
