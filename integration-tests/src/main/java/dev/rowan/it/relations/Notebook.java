package dev.rowan.it.relations;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.it.relations.notes.Note;
import java.util.List;

/** Has notes of another package. */
@Entity
public class Notebook {
  @Id @Generated private Long id;

  @OneToMany(mappedBy = "notebook")
  List<Note> notes;

  /** The id. */
  public Long getId() {
    return id;
  }

  /** Sets the id. */
  public void setId(Long id) {
    this.id = id;
  }
}
