package dev.rowan.processor.model;

import java.util.List;
import java.util.Locale;

/** Names for paths through embedded values. */
final class Paths {

  private Paths() {}

  /** One name: {@code homePosition} of {@code home} and {@code position}. */
  static String joined(List<String> path) {
    StringBuilder joined = new StringBuilder(path.get(0));
    for (String name : path.subList(1, path.size())) {
      joined.append(name.substring(0, 1).toUpperCase(Locale.ROOT)).append(name.substring(1));
    }
    return joined.toString();
  }
}
