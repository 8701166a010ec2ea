package dev.rowan.migrations.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a script.
 *
 * @param number its place in the script, from 1
 * @param sql its text, without comments before it and without the semicolon
 * @param offset where the text begins in the script
 * @param line the line of that place, from 1
 * @param tokens its first words, in lower case, and signs; names in quotes are as they were written
 * @param data the rows that follow a {@code copy … from stdin}, or null
 */
public record ScriptStatement(
    int number, String sql, int offset, int line, List<String> tokens, @Nullable String data) {

  /** Copies the list. */
  public ScriptStatement {
    tokens = List.copyOf(tokens);
  }

  /** Whether its first words are these. */
  public boolean startsWith(String... words) {
    return tokens.size() >= words.length && tokens.subList(0, words.length).equals(List.of(words));
  }

  /** The beginning of the text, on one line: for messages. */
  public String summary() {
    String line = sql.substring(0, Math.min(sql.length(), 200)).replaceAll("\\s+", " ");
    return line.length() > 80 ? line.substring(0, 79) + "…" : line;
  }
}
