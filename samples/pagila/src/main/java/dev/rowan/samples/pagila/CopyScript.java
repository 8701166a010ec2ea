package dev.rowan.samples.pagila;

import java.util.ArrayList;
import java.util.List;

/**
 * A script as pg_dump writes it, cut into ordinary statements and blocks of {@code COPY ... FROM
 * stdin}, whose data ends with a line {@code \.}.
 */
final class CopyScript {
  private static final String END_OF_DATA = "\\.";

  /**
   * A part of the script.
   *
   * @param sql the statements, or the one that copies
   * @param data the lines of the block, each with its line end; empty for statements
   * @param rows the number of these lines
   */
  record Part(String sql, String data, long rows) {
    boolean isCopy() {
      return sql.startsWith("COPY ");
    }

    /** The table of {@code COPY public.film (...)}: {@code film}. */
    String table() {
      String name = sql.substring("COPY ".length(), sql.indexOf(' ', "COPY ".length()));
      return name.substring(name.indexOf('.') + 1);
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder statements = new StringBuilder();

  private CopyScript() {}

  static List<Part> parse(String script) {
    CopyScript parsed = new CopyScript();
    String[] lines = script.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("COPY ") && lines[i].endsWith("FROM stdin;")) {
        i = parsed.copy(lines, i);
      } else {
        parsed.statements.append(lines[i]).append('\n');
      }
    }
    parsed.endStatements();
    return parsed.parts;
  }

  private int copy(String[] lines, int at) {
    endStatements();
    StringBuilder data = new StringBuilder();
    int i = at + 1;
    while (i < lines.length && !lines[i].equals(END_OF_DATA)) {
      data.append(lines[i++]).append('\n');
    }
    if (i == lines.length) {
      throw new IllegalArgumentException("The data of this statement has no end: " + lines[at]);
    }
    parts.add(new Part(lines[at], data.toString(), i - at - 1));
    return i;
  }

  private void endStatements() {
    if (!statements.toString().isBlank()) {
      parts.add(new Part(statements.toString(), "", 0));
    }
    statements.setLength(0);
  }
}
