package dev.rowan.processor.sql.lex;

import java.util.Optional;

/**
 * Something that PostgreSQL surely refuses.
 *
 * @param kind what is wrong
 * @param offset where
 * @param length how much of the text it takes, at least 0
 * @param hint what to write instead, if that is known
 */
public record SyntaxError(Kind kind, int offset, int length, Optional<String> hint) {

  /** One of which nothing more is known. */
  public SyntaxError(Kind kind, int offset, int length) {
    this(kind, offset, length, Optional.empty());
  }

  /** The same with what to write instead. */
  public SyntaxError with(Optional<String> hint) {
    return new SyntaxError(kind, offset, length, hint);
  }

  /** What can be wrong. */
  public enum Kind {
    /** A string without its closing quote. */
    UNTERMINATED_STRING("the string is not closed"),
    /** A quoted name without its closing quote. */
    UNTERMINATED_NAME("the quoted name is not closed"),
    /** A comment without its end. */
    UNTERMINATED_COMMENT("the comment is not closed"),
    /** A quoted name without a letter in it. */
    EMPTY_NAME("the quoted name is empty"),
    /** An opening bracket without its closing one. */
    UNCLOSED_BRACKET("the bracket is not closed"),
    /** A closing bracket without its opening one. */
    UNOPENED_BRACKET("the bracket was not opened"),
    /** Nothing but blanks and comments. */
    EMPTY_STATEMENT("there is no statement"),
    /** More than one statement. */
    SECOND_STATEMENT("a second statement begins here"),
    /** A comma that nothing follows. */
    TRAILING_COMMA("nothing follows the comma"),
    /** A first word with which no statement begins. */
    UNKNOWN_STATEMENT("no statement begins so"),
    /** A word or sign that cannot follow what stands before it. */
    UNEXPECTED("this cannot stand here"),
    /** A part of the statement that ends before it is complete. */
    INCOMPLETE("something is missing here"),
    /** The operator of Java. */
    DOUBLE_EQUALS("PostgreSQL has no operator =="),
    /** A parameter as JDBC writes it. */
    UNNAMED_PARAMETER("a parameter has no name");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** What is wrong, in words. */
    public String text() {
      return text;
    }
  }
}
