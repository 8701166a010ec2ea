package dev.rowan.relations;

import dev.rowan.Lazy;

/** A record with a relation. */
record Comment(Long id, String text, int likes, Lazy<Post> post) {

  @Override
  public String toString() {
    return text;
  }
}
