package dev.rowan.samples.pagila;

import java.util.ArrayList;
import java.util.List;

/** A table of text with columns as wide as they need to be; numbers stand to the right. */
final class TextTable {
  private static final int WIDEST = 40;

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... head) {
    rows.add(List.of(head));
  }

  /** Adds a row; null is an empty cell. */
  TextTable row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell == null ? "" : cut(cell.toString().strip()));
    }
    rows.add(row);
    return this;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 3)) + "...";
  }

  @Override
  public String toString() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    boolean[] right = new boolean[columns];
    for (int c = 0; c < columns; c++) {
      int column = c;
      widths[c] = rows.stream().mapToInt(r -> width(r.get(column))).max().orElse(0);
      right[c] = rows.stream().skip(1).allMatch(r -> isNumber(r.get(column)));
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      line(text, rows.get(r), widths, right);
      if (r == 0) {
        rule(text, widths);
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> row, int[] widths, boolean[] right) {
    StringBuilder line = new StringBuilder("  ");
    for (int c = 0; c < widths.length; c++) {
      String blanks = " ".repeat(widths[c] - width(row.get(c)));
      line.append(right[c] ? blanks + row.get(c) : row.get(c) + blanks).append("  ");
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static void rule(StringBuilder text, int[] widths) {
    text.append("  ");
    for (int c = 0; c < widths.length; c++) {
      text.append("-".repeat(widths[c])).append(c < widths.length - 1 ? "  " : "\n");
    }
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?[0-9.,]*");
  }
}
