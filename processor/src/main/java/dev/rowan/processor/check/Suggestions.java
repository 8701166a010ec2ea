package dev.rowan.processor.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a user meant. */
final class Suggestions {

  private Suggestions() {}

  /** A question when one of the names is near, else the list of all. */
  static String instead(String wrong, List<String> names) {
    return nearest(wrong, names)
        .map(name -> "did you mean \"" + name + "\"?")
        .orElseGet(() -> list(names));
  }

  private static String list(List<String> names) {
    return names.size() == 1
        ? "write \"" + names.get(0) + "\""
        : "write one of " + Words.list(names);
  }

  /** The name that takes the fewest changes, if they are few. */
  static Optional<String> nearest(String wrong, List<String> names) {
    int limit = Math.max(2, wrong.length() / 3);
    return names.stream()
        .filter(name -> distance(wrong, name) <= limit)
        .min(Comparator.comparingInt(name -> distance(wrong, name)));
  }

  /** How many letters to insert, to remove and to change; upper and lower case are the same. */
  static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT).replace("_", "");
    String b = to.toLowerCase(Locale.ROOT).replace("_", "");
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
