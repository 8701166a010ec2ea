package dev.rowan.benchmarks.peers.rowan;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import dev.rowan.benchmarks.peers.Seen;
import dev.rowan.benchmarks.peers.WorldRow;

/** A row with a number. */
@Entity
@Table("world")
public class World implements Seen<WorldRow> {
  @Id int id;
  int randomNumber;

  /** An empty world, to be filled. */
  World() {}

  @Override
  public WorldRow seen() {
    return new WorldRow(id, randomNumber);
  }
}
