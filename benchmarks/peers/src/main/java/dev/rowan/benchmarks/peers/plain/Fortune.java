package dev.rowan.benchmarks.peers.plain;

import dev.rowan.benchmarks.peers.FortuneRow;
import dev.rowan.benchmarks.peers.Seen;
import org.jspecify.annotations.NullUnmarked;

/** A saying. */
@NullUnmarked
public final class Fortune implements Seen<FortuneRow> {
  public int id;
  public String message;

  /** An empty fortune, to be filled. */
  public Fortune() {}

  /** A fortune with its text. */
  public Fortune(int id, String message) {
    this.id = id;
    this.message = message;
  }

  @Override
  public FortuneRow seen() {
    return new FortuneRow(id, message);
  }
}
