package dev.rowan.it.joined;

import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.BeforeUpdate;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.InheritanceType;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.Version;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/** Has all that tells of a whole row: a mark for deleted ones, a version, hooks and constraints. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract sealed class Note permits Memo, Task {
  @Id @Generated Long id;
  @NotBlank String title;
  @SoftDelete Instant deletedAt;
  @Version int version;
  @ManyToOne Folder folder;

  @BeforeInsert
  @BeforeUpdate
  void trim() {
    title = title.strip();
  }
}
