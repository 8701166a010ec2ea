package dev.rowan.query;

/** Text as a literal of SQL, for what must be the same in several places of a statement. */
final class Literals {

  private Literals() {}

  /**
   * The text in quotes. A quote is doubled; with a backslash in it the form {@code E'…'} is used,
   * so that it means the same whatever {@code standard_conforming_strings} is.
   */
  static String text(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("PostgreSQL has no text with U+0000 in it");
    }
    if (!isUnicode(text)) {
      throw new IllegalArgumentException("PostgreSQL has no text with half a surrogate pair in it");
    }
    String quoted = text.replace("'", "''");
    return text.indexOf('\\') < 0 ? "'" + quoted + "'" : " E'" + quoted.replace("\\", "\\\\") + "'";
  }

  /** Whether every surrogate is one of a pair, so that the text can be sent as it is. */
  static boolean isUnicode(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** An array of texts. */
  static String array(String... texts) {
    StringBuilder sql = new StringBuilder("array[");
    for (int i = 0; i < texts.length; i++) {
      sql.append(i == 0 ? "" : ", ").append(text(texts[i]));
    }
    return sql.append("]::text[]").toString();
  }
}
