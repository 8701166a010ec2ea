package dev.rowan.processor.plan;

import java.util.List;

/** Builds SQL line by line; a line that becomes too long goes on in the next one, indented. */
final class SqlLines {
  /** What a text block in a class leaves of 100 columns. */
  private static final int WIDTH = 90;

  private static final String CONTINUATION = "    ";

  private final StringBuilder text = new StringBuilder();
  private int column;

  SqlLines line(String line) {
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append(line);
    column = line.length();
    return this;
  }

  /** Adds a line {@code start a, b, c end}. */
  SqlLines list(String start, List<String> items, String end) {
    line(start);
    for (int i = 0; i < items.size(); i++) {
      boolean last = i == items.size() - 1;
      add(items.get(i) + (last ? end : ","), start.endsWith("(") && i == 0 ? "" : " ");
    }
    return this;
  }

  /** Adds {@code start a, b, c end} to the last line. */
  SqlLines listOn(String start, List<String> items, String end) {
    String words = start.strip();
    add(words + items.get(0) + (items.size() == 1 ? end : ","), " ");
    for (int i = 1; i < items.size(); i++) {
      add(items.get(i) + (i == items.size() - 1 ? end : ","), " ");
    }
    return this;
  }

  /** Adds a line {@code start a, b, c}. */
  SqlLines list(String start, List<String> items) {
    return list(start, items, "");
  }

  private void add(String item, String separator) {
    if (column + separator.length() + item.length() > WIDTH) {
      text.append('\n').append(CONTINUATION).append(item);
      column = CONTINUATION.length() + item.length();
    } else {
      text.append(separator).append(item);
      column += separator.length() + item.length();
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
