package dev.rowan.cli.console;

/**
 * The colours of a terminal, or none.
 *
 * @param isColoured whether there are colours
 */
public record Style(boolean isColoured) {

  /** What is well. */
  public String good(String text) {
    return painted("32", text);
  }

  /** What deserves a look. */
  public String notable(String text) {
    return painted("33", text);
  }

  /** What is wrong. */
  public String bad(String text) {
    return painted("31", text);
  }

  /** What matters less. */
  public String faint(String text) {
    return painted("2", text);
  }

  /** A heading. */
  public String strong(String text) {
    return painted("1", text);
  }

  private String painted(String code, String text) {
    return isColoured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
