package dev.rowan.it.hooks;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Belongs to a note. */
@Entity
@EntityListeners(Recorder.class)
public class Line {
  @Id @Generated Long id;
  String text;
  @ManyToOne Note note;

  Line() {}

  Line(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
