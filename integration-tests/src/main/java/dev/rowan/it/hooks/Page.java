package dev.rowan.it.hooks;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.Version;

/** Has a composite id, a version and a mark. */
@Entity
@EntityListeners(Recorder.class)
public class Page {
  @Id Long paperId;
  @Id int number;
  @Version int version;
  @SoftDelete boolean gone;
  @ManyToOne Paper paper;

  Page() {}

  Page(Paper paper, int number) {
    this.paperId = paper.id;
    this.number = number;
  }

  @Override
  public String toString() {
    return "page " + number;
  }
}
