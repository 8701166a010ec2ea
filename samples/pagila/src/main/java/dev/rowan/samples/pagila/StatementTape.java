package dev.rowan.samples.pagila;

import dev.rowan.StatementEvent;
import dev.rowan.StatementListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps the statements that ran, to show them afterwards. */
final class StatementTape implements StatementListener {
  private final List<StatementEvent> events = new ArrayList<>();

  @Override
  public synchronized void executed(StatementEvent event) {
    events.add(event);
  }

  /** The statements since the last call, each with its rows and its time. */
  synchronized String rewind() {
    StringBuilder text = new StringBuilder();
    for (StatementEvent event : events) {
      String sql = event.sql().strip().replaceAll("\\s+", " ");
      double millis = event.time().toNanos() / 1e6;
      text.append("  sql> ").append(sql).append('\n');
      text.append(String.format(Locale.ROOT, "       %d rows, %.1f ms%n", event.rows(), millis));
    }
    events.clear();
    return text.toString();
  }
}
