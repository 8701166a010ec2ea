package dev.rowan.it.plain;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToOne;
import org.jspecify.annotations.Nullable;

/** A class whose relations only its constructor takes, to classes and records. */
@Entity
public class Ticket {
  @Id private final int number;
  @ManyToOne private final Match match;
  @OneToOne private final @Nullable Referee holder;

  Ticket(int number, Match match, @Nullable Referee holder) {
    this.number = number;
    this.match = match;
    this.holder = holder;
  }

  int getNumber() {
    return number;
  }

  Match getMatch() {
    return match;
  }

  @Nullable Referee getHolder() {
    return holder;
  }
}
