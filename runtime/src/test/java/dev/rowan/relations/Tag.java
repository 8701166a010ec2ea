package dev.rowan.relations;

import java.util.List;

/** The other side of a many-to-many. */
final class Tag {
  Integer id;
  String name;
  List<Post> posts;

  @Override
  public String toString() {
    return name;
  }
}
