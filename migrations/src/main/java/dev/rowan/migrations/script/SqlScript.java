package dev.rowan.migrations.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes a script apart into its statements, by the rules of {@code psql}: semicolons in strings,
 * dollar quotes, comments, parentheses and {@code begin atomic … end} do not end a statement, and
 * after {@code copy … from stdin} come rows, up to a line with {@code \.}.
 */
public final class SqlScript {
  private static final int TOKENS = 40;

  private final String text;
  private final SqlCursor cursor;
  private final List<ScriptStatement> statements = new ArrayList<>();
  private int line = 1;
  private int counted;

  // Of the statement that is being read.
  private final List<String> tokens = new ArrayList<>();
  private int parentheses;
  private int blocks;

  private SqlScript(String text) {
    this.text = text;
    this.cursor = new SqlCursor(text);
  }

  /**
   * The statements of a script.
   *
   * @throws ScriptSyntaxException when something in it does not end, or is a command of psql
   */
  public static List<ScriptStatement> statements(String text) {
    return new SqlScript(text).split();
  }

  private List<ScriptStatement> split() {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw cursor.mistake(nul, "there is a character U+0000, which no SQL can hold");
    }
    for (cursor.skipBlank(); !cursor.atEnd(); cursor.skipBlank()) {
      if (cursor.current() == ';') {
        cursor.advance();
      } else {
        refuseMetaCommand();
        statement();
      }
    }
    return List.copyOf(statements);
  }

  private void refuseMetaCommand() {
    if (cursor.current() == '\\') {
      int begin = cursor.position();
      cursor.skipLine();
      String command = text.substring(begin, cursor.position()).strip();
      throw cursor.mistake(
          begin,
          "\"" + command + "\" is a command of psql and no SQL; write it as SQL or leave it out");
    }
  }

  private void statement() {
    tokens.clear();
    parentheses = 0;
    blocks = 0;
    int begin = cursor.position();
    int end = begin;
    while (!cursor.atEnd() && !(cursor.current() == ';' && parentheses == 0 && blocks == 0)) {
      token();
      end = cursor.position();
      cursor.skipBlank();
    }
    boolean complete = !cursor.atEnd();
    if (complete) {
      cursor.advance();
    }
    add(begin, end, isCopyFromStdin() ? rows(begin, complete) : null);
  }

  private void add(int begin, int end, @Nullable String data) {
    for (; counted < begin; counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
    String sql = text.substring(begin, end);
    statements.add(new ScriptStatement(statements.size() + 1, sql, begin, line, tokens, data));
  }

  private void token() {
    char c = cursor.current();
    if (SqlCursor.beginsWord(c)) {
      word(cursor.word().toLowerCase(Locale.ROOT));
    } else if (c == '"') {
      note(cursor.quotedName());
    } else if (c == '\'') {
      cursor.string(false);
    } else if (c == '$') {
      cursor.dollar();
    } else if (c >= '0' && c <= '9') {
      cursor.word();
    } else {
      parentheses = Math.max(0, parentheses + (c == '(' ? 1 : c == ')' ? -1 : 0));
      note(String.valueOf(c));
      cursor.advance();
    }
  }

  private void word(String word) {
    note(word);
    if (parentheses > 0 || !isRoutine()) {
      return;
    }
    switch (word) {
      case "begin" -> blocks++;
      case "case" -> blocks += blocks > 0 ? 1 : 0;
      case "end" -> blocks -= blocks > 0 ? 1 : 0;
      default -> {}
    }
  }

  private void note(String token) {
    if (tokens.size() < TOKENS) {
      tokens.add(token);
    }
  }

  /** Whether it makes a function or a procedure, whose body may be a block. */
  private boolean isRoutine() {
    int kind = at(1, "or") && at(2, "replace") ? 3 : 1;
    return at(0, "create") && (at(kind, "function") || at(kind, "procedure"));
  }

  private boolean isCopyFromStdin() {
    int from = tokens.lastIndexOf("stdin");
    return at(0, "copy") && from > 1 && at(from - 1, "from");
  }

  private boolean at(int index, String word) {
    return tokens.size() > index && tokens.get(index).equals(word);
  }

  /** Reads the rows after a copy: from the next line to the one that ends them. */
  private String rows(int begin, boolean complete) {
    cursor.skipLine();
    int first = cursor.position();
    while (complete && !cursor.atEnd()) {
      int row = cursor.position();
      cursor.skipLine();
      if (text.substring(row, cursor.position()).strip().equals("\\.")) {
        return text.substring(first, row);
      }
    }
    throw cursor.mistake(begin, "the rows of this copy do not end: a line with \\. is missing");
  }
}
