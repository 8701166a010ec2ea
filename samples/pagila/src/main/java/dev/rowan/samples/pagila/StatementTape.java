package dev.rowan.samples.pagila;

import dev.rowan.StatementEvent;
import dev.rowan.StatementListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps the statements that ran, to show them afterwards. */
final class StatementTape implements StatementListener {
  private static final int WIDTH = 100;
  private static final Pattern WORDS = Pattern.compile("\\s+");
  private static final String FIRST = "  sql> ";
  private static final String NEXT = " ".repeat(FIRST.length());

  private final List<StatementEvent> events = new ArrayList<>();

  @Override
  public synchronized void executed(StatementEvent event) {
    events.add(event);
  }

  /** The number of statements since the last {@link #rewind}. */
  synchronized int count() {
    return events.size();
  }

  /** The statements since the last call, each with its rows and its time. */
  synchronized String rewind() {
    StringBuilder text = new StringBuilder();
    for (StatementEvent event : events) {
      append(text, event);
    }
    events.clear();
    return text.toString();
  }

  private static void append(StringBuilder text, StatementEvent event) {
    StringBuilder line = new StringBuilder(FIRST);
    String separator = "";
    for (String word : WORDS.splitAsStream(event.sql().strip()).toList()) {
      if (line.length() + separator.length() + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(NEXT);
        separator = "";
      }
      line.append(separator).append(word);
      separator = " ";
    }
    text.append(line).append("  -- ").append(figures(event)).append('\n');
  }

  private static String figures(StatementEvent event) {
    String rows = event.rows() == 1 ? "row" : "rows";
    double millis = event.time().toNanos() / 1e6;
    return String.format(Locale.ROOT, "%d %s, %.1f ms", event.rows(), rows, millis);
  }
}
