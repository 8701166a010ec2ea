package dev.rowan.it.hooks;

import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

/** Has a hook of its own alone, which needs no transaction. */
@Entity
public class Plain {
  @Id int id;
  String text;

  Plain() {}

  Plain(int id) {
    this.id = id;
  }

  @BeforeInsert
  void fill() {
    text = "filled";
  }
}
