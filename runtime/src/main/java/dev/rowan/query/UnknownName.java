package dev.rowan.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says of a name from outside that no column has it, and which ones were perhaps meant. */
final class UnknownName {
  private static final int LONGEST = 63;
  private static final int MOST = 3;

  private UnknownName() {}

  /** Says that nothing of this name can be sorted by. */
  static IllegalArgumentException toSortBy(String name, List<String> all) {
    return new IllegalArgumentException(
        "There is no \"%s\" to sort by%s".formatted(shown(name), suggestion(name, all)));
  }

  /** The name for a message: not too much of it, and on one line. */
  private static String shown(String name) {
    String part = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    return part.replaceAll("\\p{Cntrl}", "?");
  }

  /** The names that are nearly the same, or all names when none is. */
  private static String suggestion(String name, List<String> all) {
    List<String> near = name.length() > LONGEST ? List.of() : nearest(name, all);
    return near.isEmpty()
        ? "; there are " + String.join(", ", all)
        : "; did you mean " + String.join(" or ", near) + "?";
  }

  private static List<String> nearest(String name, List<String> all) {
    Map<String, Integer> changes = new TreeMap<>();
    int limit = limit(name.length());
    for (String known : all) {
      int distance = distance(plain(name), plain(known));
      if (distance <= limit) {
        changes.put(known, distance);
      }
    }
    return changes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A short name is near to too many. */
  private static int limit(int length) {
    return length < 4 ? length / 3 : Math.max(2, length / 3);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** How many letters to insert, to remove and to change. */
  private static int distance(String a, String b) {
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
