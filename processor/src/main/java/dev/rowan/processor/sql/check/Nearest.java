package dev.rowan.processor.sql.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Guesses which names a user meant. */
final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** The names that take the fewest changes, if they are few; the nearest first. */
  static List<String> of(String wrong, Stream<String> names) {
    int limit = limit(wrong.length());
    return names
        .distinct()
        .filter(name -> distance(wrong, name) <= limit)
        .sorted(Comparator.comparingInt(name -> distance(wrong, name)))
        .limit(MOST)
        .toList();
  }

  /** A short name is near to too many. */
  private static int limit(int length) {
    return length < 4 ? length / 3 : Math.max(2, length / 3);
  }

  /** How many letters to insert, to remove and to change. */
  private static int distance(String from, String to) {
    String a = plain(from);
    String b = plain(to);
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

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }
}
