package dev.rowan.internal.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant. */
final class Suggestions {

  private Suggestions() {}

  /** {@code : did you mean x?}, or a full stop when nothing is near. */
  static String of(String name, Collection<String> names) {
    return names.stream()
        .filter(candidate -> distance(name, candidate) <= Math.max(2, name.length() / 3))
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .or(() -> unabbreviated(name, names))
        .map(nearest -> ": did you mean " + nearest + "?")
        .orElse(".");
  }

  /** The shortest name that has all the letters in their order: {@code maxPoolSize}. */
  private static Optional<String> unabbreviated(String name, Collection<String> names) {
    return names.stream()
        .filter(candidate -> name.length() > 3 && isAbbreviation(name, candidate))
        .min(Comparator.comparingInt(String::length));
  }

  private static boolean isAbbreviation(String name, String candidate) {
    int next = 0;
    for (int i = 0; i < candidate.length() && next < name.length(); i++) {
      if (candidate.charAt(i) == name.charAt(next)) {
        next++;
      } else if (i == 0) {
        return false;
      }
    }
    return next == name.length();
  }

  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
