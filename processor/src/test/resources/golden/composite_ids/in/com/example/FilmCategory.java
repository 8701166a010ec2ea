package com.example;

import dev.rowan.annotations.EmbeddedId;
import dev.rowan.annotations.Entity;

@Entity
public class FilmCategory {
  @EmbeddedId private Key id;
  private String note;

  public Key getId() {
    return id;
  }

  public void setId(Key id) {
    this.id = id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public record Key(int filmId, int categoryId) {}
}
