package dev.rowan.it.hooks;

import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.BeforeInsert;

/** Comes first, as a superclass names it. */
public final class FirstListener {
  @BeforeInsert
  void before(Tracked entity) {
    Calls.add("first", entity);
  }

  @AfterInsert
  void after(Tracked entity) {
    Calls.add("first after insert", entity);
  }
}
