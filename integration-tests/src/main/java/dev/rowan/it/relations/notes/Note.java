package dev.rowan.it.relations.notes;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.it.relations.Notebook;

/** Refers to an entity of another package, whose other side is there. */
@Entity
public class Note {
  @Id @Generated public Long id;
  public String text;
  @ManyToOne Notebook notebook;

  /** The notebook in which it stands. */
  public Notebook notebook() {
    return notebook;
  }
}
