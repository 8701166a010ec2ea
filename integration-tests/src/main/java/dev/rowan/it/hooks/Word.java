package dev.rowan.it.hooks;

import dev.rowan.annotations.AfterLoad;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.BeforeUpdate;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.Id;
import java.util.Locale;

/** Is a record with an id of its own, which hooks replace. */
@Entity
@EntityListeners(WordListener.class)
public record Word(@Id String text, String meaning, @Column(updatable = false) int uses) {
  @BeforeInsert
  @BeforeUpdate
  Word lower() {
    return new Word(text.toLowerCase(Locale.ROOT), meaning, uses);
  }

  @AfterLoad
  Word known() {
    return new Word(text, meaning + "!", uses);
  }
}
