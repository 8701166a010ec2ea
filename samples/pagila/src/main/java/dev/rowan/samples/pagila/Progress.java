package dev.rowan.samples.pagila;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows how far a long work has come: a bar that moves on a terminal, a line for each finished part
 * elsewhere.
 */
final class Progress {
  private static final int WIDTH = 30;

  private final PrintStream out;
  private final boolean live;
  private final long total;

  Progress(PrintStream out, boolean live, long total) {
    this.out = out;
    this.live = live;
    this.total = total;
  }

  /** So much of the total is done, and this part is being worked on. */
  void at(String part, long done) {
    if (live) {
      int filled = (int) (WIDTH * Math.min(done, total) / Math.max(total, 1));
      String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
      out.printf(Locale.ROOT, "\r  [%s] %-24s", bar, part);
      out.flush();
    }
  }

  /** A part is done. */
  void done(String part, long rows) {
    if (!live) {
      out.printf(Locale.ROOT, "  %-24s %,7d rows%n", part, rows);
    }
  }

  /** All is done. */
  void end() {
    if (live) {
      out.print("\r" + " ".repeat(WIDTH + 32) + "\r");
      out.flush();
    }
  }
}
