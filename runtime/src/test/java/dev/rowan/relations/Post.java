package dev.rowan.relations;

import dev.rowan.Lazy;
import java.util.List;
import java.util.Set;

/** Has relations of all holders. */
final class Post {
  Long id;
  String title;
  boolean published;
  User author;
  Lazy<User> editor;
  Set<Tag> tags;
  Lazy<List<Comment>> comments;

  @Override
  public String toString() {
    return title;
  }
}
