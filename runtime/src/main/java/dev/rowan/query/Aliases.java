package dev.rowan.query;

import java.util.HashSet;
import java.util.Set;

/** The names of the tables of one statement. */
final class Aliases {

  private final Set<String> taken = new HashSet<>();

  /** Takes a name, whoever has it. */
  void add(String name) {
    taken.add(name);
  }

  /** A name for a table that no other one has. */
  String free(String name) {
    String alias = name;
    for (int i = 2; !taken.add(alias); i++) {
      alias = start(name) + "_" + i;
    }
    return alias;
  }

  /** The server cuts names after 63 bytes, behind which a number would be lost. */
  private static String start(String name) {
    if (name.length() <= 18) {
      return name;
    }
    return name.substring(0, Character.isHighSurrogate(name.charAt(17)) ? 17 : 18);
  }
}
