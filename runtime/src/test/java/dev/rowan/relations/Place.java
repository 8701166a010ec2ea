package dev.rowan.relations;

import java.util.UUID;

/** Has a key of text and of a UUID, and refers to its own kind. */
final class Place {
  String country;
  UUID code;
  String name;
  Place within;

  @Override
  public String toString() {
    return name;
  }
}
