package dev.rowan.it.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that PostgreSQL can hold, hostile ones among them. */
public final class Texts {
  private static final Path NAUGHTY = Path.of("../runtime/src/test/resources/naughty-strings.txt");

  private Texts() {}

  static Arbitrary<String> any() {
    Arbitrary<String> random =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .list()
            .ofMaxSize(30)
            .map(Texts::text);
    return Arbitraries.oneOf(random, Arbitraries.of(naughty()));
  }

  private static String text(List<Integer> points) {
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }

  /** One JSON literal on each line. */
  public static List<String> naughty() {
    try (var lines = Files.lines(NAUGHTY)) {
      return lines.map(Texts::decoded).filter(Texts::fits).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean fits(String text) {
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
