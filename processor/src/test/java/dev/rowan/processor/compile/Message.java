package dev.rowan.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One message of a compiler.
 *
 * @param kind error or warning
 * @param code Rowan's code, such as {@code RWN-101}, or empty
 * @param text the text without the code and what the compiler puts before it
 * @param file the source's path, or empty when the message has no place
 * @param line the line, from 1, or 0
 * @param column the column in characters, from 1, or 0
 */
public record Message(
    Diagnostic.Kind kind, String code, String text, String file, int line, int column) {
  private static final Pattern RWN = Pattern.compile("(RWN-\\d+): (.*)", Pattern.DOTALL);

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic, Path folder) {
    Matcher matcher = RWN.matcher(diagnostic.getMessage(Locale.ROOT));
    boolean own = matcher.find();
    String code = own ? matcher.group(1) : "";
    String text = own ? matcher.group(2).strip() : diagnostic.getMessage(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    if (source == null || diagnostic.getStartPosition() < 0 || diagnostic.getLineNumber() < 1) {
      return new Message(diagnostic.getKind(), code, text, "", 0, 0);
    }
    try {
      String content = Files.readString(Path.of(source.toUri()));
      int at = (int) Math.min(position(diagnostic), content.length());
      String before = content.substring(0, at);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      return new Message(
          diagnostic.getKind(),
          code,
          text,
          folder.toUri().relativize(source.toUri()).getPath(),
          line,
          at - before.lastIndexOf('\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** javac marks the whole declaration and points at the name; Eclipse marks the name alone. */
  private static long position(Diagnostic<?> diagnostic) {
    return diagnostic.getClass().getName().contains("eclipse")
        ? diagnostic.getStartPosition()
        : diagnostic.getPosition();
  }
}
