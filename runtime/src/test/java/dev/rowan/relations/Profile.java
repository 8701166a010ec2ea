package dev.rowan.relations;

/** Owns a one-to-one that may be absent. */
final class Profile {
  Long id;
  String bio;
  User user;
}
