package dev.rowan.internal.config;

import dev.rowan.errors.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code .env} files: {@code NAME=value} on each line, also after {@code export}; comments
 * after {@code #}; values in single quotes as they are, in double quotes with {@code \n}, {@code
 * \t}, {@code \"} and {@code \\}.
 */
final class DotEnv {

  private final Path file;
  private int number;

  private DotEnv(Path file) {
    this.file = file;
  }

  static Map<String, String> read(Path file) {
    try {
      return new DotEnv(file).parse(Files.readAllLines(file));
    } catch (IOException e) {
      throw new ConfigurationException("Cannot read " + file + ": " + e, null, e);
    }
  }

  private Map<String, String> parse(List<String> lines) {
    Map<String, String> variables = new HashMap<>();
    for (String line : lines) {
      number++;
      String text = (number == 1 ? line.replace("\uFEFF", "") : line).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        add(text.startsWith("export ") ? text.substring(7).strip() : text, variables);
      }
    }
    return variables;
  }

  private void add(String text, Map<String, String> variables) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals).strip();
    if (equals < 0 || !name.matches("[A-Za-z_][A-Za-z0-9_.]*")) {
      throw wrong("write NAME=value");
    }
    variables.put(name, value(text.substring(equals + 1).strip()));
  }

  private String value(String text) {
    if (text.startsWith("'") || text.startsWith("\"")) {
      return quoted(text, text.charAt(0));
    }
    int comment = text.startsWith("#") ? 0 : text.indexOf(" #");
    return comment < 0 ? text : text.substring(0, comment).strip();
  }

  private String quoted(String text, char quote) {
    StringBuilder value = new StringBuilder();
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        checkRest(text.substring(i + 1).strip());
        return value.toString();
      }
      if (c == '\\' && quote == '"' && i + 1 < text.length()) {
        c = escaped(text.charAt(++i));
      }
      value.append(c);
    }
    throw wrong("the closing " + quote + " is missing");
  }

  private void checkRest(String rest) {
    if (!rest.isEmpty() && !rest.startsWith("#")) {
      throw wrong("nothing may follow the closing quote but a comment");
    }
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }

  /** Names the line and not its text, which may hold a password. */
  private ConfigurationException wrong(String what) {
    return new ConfigurationException(file + ", line " + number + ": " + what);
  }
}
