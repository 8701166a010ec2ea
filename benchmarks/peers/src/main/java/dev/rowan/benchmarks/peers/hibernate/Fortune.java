package dev.rowan.benchmarks.peers.hibernate;

import dev.rowan.benchmarks.peers.FortuneRow;
import dev.rowan.benchmarks.peers.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A saying. */
@Entity
@Table(name = "fortune")
@NullUnmarked
public class Fortune implements Seen<FortuneRow> {
  @Id int id;

  @Column(nullable = false)
  String message;

  /** An empty fortune, to be filled. */
  protected Fortune() {}

  @Override
  public FortuneRow seen() {
    return new FortuneRow(id, message);
  }
}
