package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.SyntaxError;
import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.ResultItem;
import dev.rowan.processor.sql.tree.Statement;
import dev.rowan.processor.sql.tree.With;
import dev.rowan.processor.sql.tree.With.CommonTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads statements and what {@code with} names before them. */
public final class Statements {
  private final Grammar grammar;
  private final Cursor cursor;

  Statements(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /**
   * What was read.
   *
   * @param statement the statement, if all of it is understood but what stands in brackets
   * @param error what PostgreSQL surely refuses
   */
  public record Reading(Optional<Statement> statement, Optional<SyntaxError> error) {}

  /**
   * Reads a statement.
   *
   * @param tokens the tokens of one statement, without a semicolon, with the end
   */
  public static Reading read(List<Token> tokens) {
    Brackets brackets = new Brackets(tokens);
    if (brackets.error().isPresent()) {
      return new Reading(Optional.empty(), brackets.error());
    }
    Cursor cursor = new Cursor(tokens, brackets);
    Statement statement = new Grammar(cursor).statements.statement();
    Optional<SyntaxError> error = cursor.error();
    boolean complete = error.isEmpty() && !cursor.failed() && cursor.at(TokenKind.END);
    return new Reading(complete ? Optional.of(statement) : Optional.empty(), error);
  }

  Statement statement() {
    Optional<With> with = with();
    if (cursor.accept("insert", "into")) {
      return grammar.inserts.insert(with);
    } else if (cursor.accept("update")) {
      return grammar.changes.update(with);
    } else if (cursor.accept("delete", "from")) {
      return grammar.changes.delete(with);
    } else if (cursor.accept("merge", "into")) {
      return grammar.merges.merge(with);
    }
    return grammar.queries.query(with);
  }

  Optional<With> with() {
    if (!cursor.accept("with")) {
      return Optional.empty();
    }
    boolean recursive = cursor.accept("recursive");
    List<CommonTable> tables = new ArrayList<>();
    do {
      tables.add(table());
    } while (cursor.acceptMark(","));
    return Optional.of(new With(recursive, tables));
  }

  private CommonTable table() {
    Identifier name = grammar.names.name();
    List<Identifier> columns = cursor.atMark("(") ? grammar.names.bracketed() : List.of();
    cursor.expect("as");
    cursor.accept("not");
    cursor.accept("materialized");
    Statement statement = cursor.nested(() -> cursor.statement(this::statement, Queries::unknown));
    List<Identifier> added = new ArrayList<>();
    search(added);
    cycle(added);
    return new CommonTable(name, columns, statement, added);
  }

  private void search(List<Identifier> added) {
    if (cursor.accept("search")) {
      if (!cursor.acceptAny("depth", "breadth")) {
        cursor.fail();
      }
      cursor.expect("first");
      cursor.expect("by");
      grammar.names.names();
      cursor.expect("set");
      added.add(grammar.names.name());
    }
  }

  private void cycle(List<Identifier> added) {
    if (cursor.accept("cycle")) {
      grammar.names.names();
      cursor.expect("set");
      added.add(grammar.names.name());
      if (cursor.accept("to")) {
        grammar.expressions.value();
        cursor.expect("default");
        grammar.expressions.value();
      }
      cursor.expect("using");
      added.add(grammar.names.name());
    }
  }

  List<ResultItem> returning() {
    return cursor.accept("returning") ? grammar.selects.items() : List.of();
  }
}
