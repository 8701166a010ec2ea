package dev.rowan.relations;

import dev.rowan.Lazy;
import java.util.List;

/** Is referred to by posts and by a profile. */
final class User {
  Long id;
  String name;
  List<Post> posts;
  Lazy<List<Post>> edited;
  Lazy<Profile> profile;

  @Override
  public String toString() {
    return name;
  }
}
