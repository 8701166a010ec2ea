package dev.rowan.benchmarks.peers.hibernate;

import dev.rowan.benchmarks.peers.Seen;
import dev.rowan.benchmarks.peers.WorldRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row with a number. */
@Entity
@Table(name = "world")
public class World implements Seen<WorldRow> {
  @Id int id;

  @Column(name = "random_number")
  int randomNumber;

  /** An empty world, to be filled. */
  protected World() {}

  @Override
  public WorldRow seen() {
    return new WorldRow(id, randomNumber);
  }
}
