package dev.rowan.benchmarks.peers.plain;

import dev.rowan.benchmarks.peers.Seen;
import dev.rowan.benchmarks.peers.WorldRow;

/** A row with a number. */
public final class World implements Seen<WorldRow> {
  public int id;
  public int randomNumber;

  /** An empty world, to be filled. */
  public World() {}

  /** A world with its number. */
  public World(int id, int randomNumber) {
    this.id = id;
    this.randomNumber = randomNumber;
  }

  @Override
  public WorldRow seen() {
    return new WorldRow(id, randomNumber);
  }
}
