package dev.rowan.query;

import dev.rowan.mapping.CopiedQuery;
import dev.rowan.mapping.Statements;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the rows of a query as CSV, in UTF-8: PostgreSQL makes it by {@code COPY}, and it passes
 * through, row by row and in constant memory, without becoming objects. It runs in the transaction
 * of the thread, or in one of its own. Immutable and thread-safe.
 *
 * <pre>{@code
 * users.where(USER.active.isTrue()).copyOut().header().to(Path.of("users.csv"));
 * }</pre>
 */
public final class CopyOut {

  private static final int MOST_ASCII = 127;

  private final CopiedQuery query;
  private final boolean hasHeader;
  private final char delimiter;
  private final String nullText;
  private final boolean isQuoted;

  CopyOut(Statements statements, Renderer sql) {
    this(new CopiedQuery(statements, sql.sql(), sql::bind), false, ',', "", false);
  }

  private CopyOut(
      CopiedQuery query, boolean hasHeader, char delimiter, String nullText, boolean isQuoted) {
    if (nullText.indexOf(delimiter) >= 0) {
      throw new IllegalArgumentException(
          "NULL cannot be written as "
              + nullText
              + " where "
              + delimiter
              + " stands between values; choose another text or another delimiter first");
    }
    this.query = query;
    this.hasHeader = hasHeader;
    this.delimiter = delimiter;
    this.nullText = nullText;
    this.isQuoted = isQuoted;
  }

  /** This with a first line that has the names of the columns. */
  @CheckReturnValue
  public CopyOut header() {
    return new CopyOut(query, true, delimiter, nullText, isQuoted);
  }

  /**
   * This with another character than the comma between values.
   *
   * @throws IllegalArgumentException when it is not ASCII, a quote, or the end of a line, or when
   *     the text for NULL has it
   */
  @CheckReturnValue
  public CopyOut delimiter(char between) {
    if (between == 0 || between > MOST_ASCII || "\"\r\n".indexOf(between) >= 0) {
      throw new IllegalArgumentException("Values cannot be told apart by the character " + between);
    }
    return new CopyOut(query, hasHeader, between, nullText, isQuoted);
  }

  /**
   * This with a text for NULL instead of none. A value that is such a text stands in quotes, and so
   * can be told from it.
   *
   * @throws IllegalArgumentException when it has a quote, the end of a line, or the character
   *     between values
   */
  @CheckReturnValue
  public CopyOut nullText(String text) {
    if (text.chars().anyMatch(c -> c == 0 || "\"\r\n".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("NULL cannot be written as " + text.replace("\0", "\\0"));
    }
    return new CopyOut(query, hasHeader, delimiter, text, isQuoted);
  }

  /** This with every value in quotes that is not NULL. */
  @CheckReturnValue
  public CopyOut quoteAll() {
    return new CopyOut(query, hasHeader, delimiter, nullText, true);
  }

  private String format() {
    return "format csv, header "
        + hasHeader
        + ", delimiter "
        + Literals.text(String.valueOf(delimiter))
        + ", null "
        + Literals.text(nullText)
        + (isQuoted ? ", force_quote *" : "");
  }

  /**
   * Writes the rows to a stream, which stays open, and returns how many they are.
   *
   * @throws UncheckedIOException when the stream fails
   */
  public long to(OutputStream out) {
    return query.writeTo(out, format());
  }

  /** As {@link #to(OutputStream)}, to a writer. */
  public long to(Writer out) {
    return to(new RowWriter(out));
  }

  /** As {@link #to(OutputStream)}, to a file that is made or replaced. */
  public long to(Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the text of whole rows to a writer. */
  private static final class RowWriter extends OutputStream {
    private final Writer out;

    RowWriter(Writer out) {
      this.out = out;
    }

    @Override
    public void write(byte[] row) throws IOException {
      out.write(new String(row, StandardCharsets.UTF_8));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      throw new IllegalStateException("Rows are written as a whole");
    }

    @Override
    public void write(int b) {
      throw new IllegalStateException("Rows are written as a whole");
    }
  }
}
