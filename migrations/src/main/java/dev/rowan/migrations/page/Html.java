package dev.rowan.migrations.page;

/** Text of HTML, piece by piece. What comes from a database goes through {@link #text} alone. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Adds markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds text, in which nothing is markup. */
  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Adds an element that holds text alone. */
  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** Adds a link to a place of the page. */
  Html link(String anchor, String text) {
    return raw("<a href=\"#" + anchor + "\">").text(text).raw("</a>");
  }

  /** The text as it stands in elements and in attributes with quotes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(isAllowed(c) ? Character.toString(c) : "\uFFFD");
      }
    }
    return escaped.toString();
  }

  /** HTML has no way to say other control characters. */
  private static boolean isAllowed(char c) {
    return c == '\n' || c == '\t' || !Character.isISOControl(c);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
