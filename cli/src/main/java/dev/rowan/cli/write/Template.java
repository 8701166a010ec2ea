package dev.rowan.cli.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill, such as {@code {{name}}}. Immutable.
 *
 * @param text the text
 */
record Template(String text) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  /** The template of a resource beside this class. */
  static Template of(String resource) {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No template " + resource);
      }
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with these values in its places; there must be one for each place. */
  String fill(Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
  }

  private static String value(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("No value for the place " + name);
    }
    return value;
  }

  /** Whether the code, without its comments, has this word. */
  boolean hasWord(String word) {
    String code = COMMENT.matcher(text).replaceAll(" ");
    return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(code).find();
  }
}
