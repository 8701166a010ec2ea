package dev.rowan.processor.sql;

import dev.rowan.processor.sql.lex.Lexed;
import dev.rowan.processor.sql.lex.Lexer;
import dev.rowan.processor.sql.lex.SyntaxError;
import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.parse.Statements;
import dev.rowan.processor.sql.parse.SureErrors;
import java.util.List;
import java.util.Optional;

/** Reads statements that read and write rows, with named parameters in them. */
public final class SqlParser {

  private SqlParser() {}

  /** The statement in the text, or what is surely wrong with it, or neither. */
  public static ParsedSql parse(String text) {
    Lexed lexed = Lexer.lex(text);
    Optional<SyntaxError> error = lexed.error().or(() -> SureErrors.first(lexed.tokens()));
    if (error.isPresent()) {
      return new ParsedSql(Optional.empty(), error);
    }
    List<Token> tokens = lexed.tokens().stream().filter(t -> !t.isMark(";")).toList();
    Statements.Reading read = Statements.read(tokens);
    return new ParsedSql(read.statement(), read.error());
  }
}
