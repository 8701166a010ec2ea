package dev.rowan.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of cells, one below the other. */
public final class Table {
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[\\d+m");

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with this head. */
  public Table(Style style, String... head) {
    List<String> cells = new ArrayList<>();
    for (String cell : head) {
      cells.add(style.strong(cell));
    }
    rows.add(cells);
  }

  /** Adds a row. */
  public void row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(cell.toString());
    }
    rows.add(texts);
  }

  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    String text = COLOURS.matcher(cell).replaceAll("");
    return text.codePointCount(0, text.length());
  }
}
