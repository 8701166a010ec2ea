package dev.rowan.it.hooks;

import dev.rowan.annotations.AfterRestore;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.SoftDelete;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is marked when it is deleted, with its pages. */
@Entity
@EntityListeners(Recorder.class)
public class Paper {
  @Id
  @Generated(value = Generated.Strategy.SEQUENCE, sequence = "paper_id", block = 50)
  Long id;

  String title;
  @SoftDelete @Nullable Instant deletedAt;

  @OneToMany(mappedBy = "paper", cascade = Cascade.DELETE)
  List<Page> pages;

  Paper() {}

  Paper(String title) {
    this.title = title;
  }

  @AfterRestore
  void restored() {
    Calls.add("restored", this);
  }

  @Override
  public String toString() {
    return title;
  }
}
