package dev.rowan.processor.check;

import dev.rowan.processor.sql.check.SqlFinding;
import dev.rowan.processor.sql.check.SqlFinding.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells names that are spelt wrongly from those of tables and columns that no entity maps. When in
 * doubt a name is right, and so is one in quotes.
 */
final class Misspellings {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  private Misspellings() {}

  /** Whether the database may have what no entity has. */
  static boolean mayBeRight(SqlFinding finding) {
    boolean isInQuotes = finding.length() > finding.name().length();
    if (finding.kind() == Kind.RELATED_COLUMN) {
      return isInQuotes;
    }
    return isGuess(finding) && (isInQuotes || meant(finding).isEmpty());
  }

  private static boolean isGuess(SqlFinding finding) {
    return finding.kind() == Kind.UNKNOWN_TABLE || finding.kind() == Kind.UNMAPPED_COLUMN;
  }

  /** What the user meant instead. */
  static Optional<String> meant(SqlFinding finding) {
    return finding.suggestions().stream()
        .filter(s -> !isGuess(finding) || isMeant(finding.name(), s))
        .findFirst();
  }

  /** Whether somebody who wrote the one surely meant the other. */
  static boolean isMeant(String written, String name) {
    String[] a = words(written);
    String[] b = words(name);
    if (String.join("", a).equals(String.join("", b))) {
      return true;
    }
    int different = 0;
    boolean areNear = a.length == b.length;
    for (int i = 0; areNear && i < a.length; i++) {
      if (!a[i].equals(b[i])) {
        different++;
        areNear = different == 1 && isMisspelt(a[i], b[i]);
      }
    }
    return areNear;
  }

  private static String[] words(String name) {
    return name.toLowerCase(Locale.ROOT).split("_+");
  }

  /** Other numbers and other beginnings make other words: {@code line2}, {@code excluded}. */
  private static boolean isMisspelt(String word, String right) {
    boolean isShort = Math.min(word.length(), right.length()) < SHORTEST;
    if (isShort && isSlip(word, right)) {
      return true;
    }
    if (!digits(word).equals(digits(right)) || (isShort && word.length() != right.length())) {
      return false;
    }
    if (singular(word).equals(singular(right))) {
      return true;
    }
    int changes = changes(word, right);
    boolean isSwapped = changes == 1 && word.chars().sum() == right.chars().sum();
    boolean beginsAlike = !word.isEmpty() && !right.isEmpty() && word.charAt(0) == right.charAt(0);
    return isSwapped || (!isShort && beginsAlike && changes <= (right.length() < LONG ? 1 : 2));
  }

  /** A letter typed twice, or a vowel left out, which few short words are besides. */
  private static boolean isSlip(String word, String right) {
    String longer = word.length() > right.length() ? word : right;
    String other = longer.equals(word) ? right : word;
    if (longer.length() != other.length() + 1 || other.length() < 2) {
      return false;
    }
    for (int i = 1; i < longer.length(); i++) {
      boolean isTwice = longer.charAt(i) == longer.charAt(i - 1);
      boolean isVowel =
          i + 1 < longer.length()
              && other.length() > 2
              && isVowel(longer.charAt(i))
              && !isVowel(longer.charAt(i - 1))
              && !isVowel(longer.charAt(i + 1));
      String without = longer.substring(0, i) + longer.substring(i + 1);
      if ((isTwice || isVowel) && without.equals(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private static String digits(String word) {
    return word.replaceAll("[^0-9]", "");
  }

  private static String singular(String word) {
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.replaceAll("(?<=[a-z]{3})s$", "");
  }

  /** How many letters to insert, to remove, to change, or to swap with the next. */
  private static int changes(String from, String to) {
    int[][] least = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(from, to, i, j, least);
      }
    }
    return least[from.length()][to.length()];
  }

  private static int step(String from, String to, int i, int j, int[][] least) {
    boolean isSame = from.charAt(i - 1) == to.charAt(j - 1);
    int changed = least[i - 1][j - 1] + (isSame ? 0 : 1);
    int fewest = Math.min(changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
    boolean isSwap =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return isSwap ? Math.min(fewest, least[i - 2][j - 2] + 1) : fewest;
  }
}
