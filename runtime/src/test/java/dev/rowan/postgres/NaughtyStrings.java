package dev.rowan.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The strings of {@code naughty-strings.txt}: one JSON literal on each line. */
public final class NaughtyStrings {

  private NaughtyStrings() {}

  public static List<String> all() {
    try (InputStream file = NaughtyStrings.class.getResourceAsStream("/naughty-strings.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines().map(NaughtyStrings::decoded).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether PostgreSQL can hold the text. */
  public static boolean fits(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static String decoded(String literal) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < literal.length() - 1; i++) {
      char c = literal.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (literal.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(literal.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(escaped(literal.charAt(i)));
      }
    }
    return text.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }
}
