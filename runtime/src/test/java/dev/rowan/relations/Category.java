package dev.rowan.relations;

import java.util.List;

/** A node of a tree. */
final class Category {
  Long id;
  String name;
  Category parent;
  List<Category> children;

  @Override
  public String toString() {
    return name;
  }
}
