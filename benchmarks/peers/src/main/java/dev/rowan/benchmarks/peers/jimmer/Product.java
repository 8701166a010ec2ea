package dev.rowan.benchmarks.peers.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** What is known by a code of its own. */
@Entity
@Table(name = "products")
public interface Product {
  /** The code. */
  @Id
  String code();

  /** The name. */
  String name();

  /** How many there are. */
  int stock();
}
