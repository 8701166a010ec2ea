package dev.rowan.processor.finder;

import java.util.List;

/** What a finder does with the rows that it finds. */
public enum Subject {
  /** Returns them. */
  FIND("find read get query search stream"),
  /** Says whether there is one. */
  EXISTS("exists"),
  /** Counts them. */
  COUNT("count"),
  /** Deletes them. */
  DELETE("delete remove");

  private final String words;

  Subject(String words) {
    this.words = words;
  }

  /** The words with which the name of such a finder may begin. */
  public List<String> words() {
    return List.of(words.split(" "));
  }
}
