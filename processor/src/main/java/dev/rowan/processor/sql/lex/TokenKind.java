package dev.rowan.processor.sql.lex;

/** The kinds of tokens. */
public enum TokenKind {
  /** A name or a keyword, folded to lower case. */
  WORD,
  /** A name in double quotes, without them. */
  QUOTED,
  /** A number. */
  NUMBER,
  /** A string of any form but bits, as it is written. */
  STRING,
  /** A string of bits: {@code B'01'}, {@code X'1F'}. */
  BITS,
  /** A named parameter, {@code :name}: the name as it is written. */
  PARAMETER,
  /** A parameter by position, {@code $1}. */
  POSITION,
  /** An operator, also the star. */
  OPERATOR,
  /** Brackets, commas, semicolons, dots and colons. */
  MARK,
  /** What PostgreSQL has no use for: braces, a backslash, a lone dollar. */
  OTHER,
  /** The end of the text. */
  END
}
