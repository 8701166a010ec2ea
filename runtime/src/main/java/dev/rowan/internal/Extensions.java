package dev.rowan.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types that an extension brings along: without it they are unknown to the server. */
final class Extensions {

  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("hstore", "hstore"),
          Map.entry("citext", "citext"),
          Map.entry("ltree", "ltree"),
          Map.entry("lquery", "ltree"),
          Map.entry("ltxtquery", "ltree"),
          Map.entry("cube", "cube"),
          Map.entry("vector", "vector"),
          Map.entry("halfvec", "vector"),
          Map.entry("sparsevec", "vector"));

  /** As the server says it, and as the driver does, which looks types up by their names. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "type \"(\\w+)(?:\\[])?\" does not exist"
              + "|Unknown type (\\w+)\\."
              + "|server array type for provided name (\\w+)\\.");

  private Extensions() {}

  /** The way out where a type is unknown because its extension is not there; else nothing. */
  static String hint(String message) {
    Matcher matcher = UNKNOWN.matcher(message);
    if (!matcher.find()) {
      return "";
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String extension = BY_TYPE.get(String.valueOf(matcher.group(group)));
      if (extension != null) {
        return ". This database does not have the extension %s; run: create extension %s"
            .formatted(extension, extension);
      }
    }
    return "";
  }
}
