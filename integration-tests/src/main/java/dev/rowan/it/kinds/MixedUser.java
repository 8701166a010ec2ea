package dev.rowan.it.kinds;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.Instant;

/** A class that gets some of its values by the constructor and some later. */
@Entity
public class MixedUser {
  @Id @Generated private final Long id;
  private final String name;
  private String note;
  int points;
  @Generated private Instant changedAt;

  public MixedUser(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  public void setChangedAt(Instant changedAt) {
    this.changedAt = changedAt;
  }
}
