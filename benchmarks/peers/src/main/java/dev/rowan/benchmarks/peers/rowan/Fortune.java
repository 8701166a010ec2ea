package dev.rowan.benchmarks.peers.rowan;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import dev.rowan.benchmarks.peers.FortuneRow;
import dev.rowan.benchmarks.peers.Seen;

/** A saying. */
@Entity
@Table("fortune")
public record Fortune(@Id int id, @Column(nullable = false) String message)
    implements Seen<FortuneRow> {
  @Override
  public FortuneRow seen() {
    return new FortuneRow(id, message);
  }
}
