package dev.rowan.it.hooks;

import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.MappedSuperclass;

/** What is called before and after what its subclasses call. */
@MappedSuperclass
@EntityListeners(FirstListener.class)
abstract class Tracked {
  @BeforeInsert
  void track() {
    Calls.add("tracked", this);
  }

  @AfterInsert
  void tracked() {
    Calls.add("superclass after insert", this);
  }
}
