package dev.rowan.it.hooks;

import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.AfterUpdate;
import dev.rowan.annotations.BeforeInsert;

/** Replaces words, and is made by generated code: one for each database. */
public final class WordListener {
  private static final ThreadLocal<Integer> MADE = ThreadLocal.withInitial(() -> 0);

  /** Counts. */
  public WordListener() {
    MADE.set(MADE.get() + 1);
  }

  static int made() {
    return MADE.get();
  }

  @BeforeInsert
  Word counted(Word word) {
    if (word.meaning().isEmpty()) {
      return null;
    }
    return new Word(word.text().strip(), word.meaning(), word.uses() + 1);
  }

  @AfterInsert
  void inserted(Word word) {
    Calls.add("inserted", word);
  }

  @AfterUpdate
  void updated(Word word) {
    Calls.add("updated", word);
  }
}
