package dev.rowan.cli.console;

import org.jspecify.annotations.Nullable;

/** What a command prints: once for people, once for programs. */
public interface Report {

  /** The text for people, without a line end behind it; nothing is printed when it is empty. */
  String text(Style style);

  /**
   * The value for {@code --json}: a {@link java.util.Map}, whose order is kept, a list, a text, a
   * number, a boolean, or null; or of anything else its {@code toString()} as a text.
   */
  @Nullable Object json();

  /** A report that is the same text in the member {@code message}. */
  static Report message(String text) {
    return new Report() {
      @Override
      public String text(Style style) {
        return text;
      }

      @Override
      public Object json() {
        return Json.object("message", text);
      }
    };
  }
}
