package dev.rowan.it.hooks;

import dev.rowan.Lazy;
import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.BeforeUpdate;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Has hooks of its own, of its superclass and of listeners, and children. */
@Entity
@EntityListeners(Recorder.class)
public class Note extends Tracked {
  @Id @Generated Long id;
  String title;

  @Size(min = 1, max = 10)
  String slug;

  @CreatedAt Instant createdAt;

  @OneToMany(
      mappedBy = "note",
      orderBy = "id",
      cascade = {Cascade.PERSIST, Cascade.DELETE},
      orphanRemoval = true)
  Lazy<List<Line>> lines = Lazy.of(new ArrayList<>());

  Note() {}

  Note(String title) {
    this.title = title;
  }

  @BeforeInsert
  @BeforeUpdate
  void makeSlug() {
    Calls.add(createdAt == null ? "slug before auditing" : "slug", this);
    slug = title.toLowerCase(Locale.ROOT);
  }

  @AfterInsert
  void inserted() {
    Calls.add("own after insert", this);
  }

  @Override
  public String toString() {
    return title;
  }
}
