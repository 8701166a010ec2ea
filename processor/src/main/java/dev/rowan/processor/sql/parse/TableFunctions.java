package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Alias;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.FromItem.Function;
import dev.rowan.processor.sql.tree.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads functions that stand in {@code from}. */
final class TableFunctions {
  private final Grammar grammar;
  private final Cursor cursor;

  TableFunctions(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** The function that comes next, if one does. */
  Optional<Function> function() {
    if (cursor.at("rows", "from") && cursor.peek(2).isMark("(")) {
      cursor.next();
      cursor.next();
      return Optional.of(aliased(cursor.inside(this::calls, List::of)));
    }
    return isCall() ? Optional.of(aliased(List.of(grammar.calls.named()))) : Optional.empty();
  }

  private boolean isCall() {
    int distance = 0;
    while (isWord(distance) && cursor.peek(distance + 1).isMark(".")) {
      distance += 2;
    }
    return isWord(distance) && cursor.peek(distance + 1).isMark("(") && !cursor.at("only");
  }

  private boolean isWord(int distance) {
    TokenKind kind = cursor.peek(distance).kind();
    return kind == TokenKind.WORD || kind == TokenKind.QUOTED;
  }

  private List<Expression> calls() {
    List<Expression> calls = new ArrayList<>();
    do {
      calls.add(grammar.calls.named());
      if (cursor.accept("as")) {
        cursor.skipBracket();
      }
    } while (cursor.acceptMark(","));
    return calls;
  }

  private Function aliased(List<Expression> calls) {
    cursor.accept("with", "ordinality");
    boolean as = cursor.accept("as");
    if (as && cursor.atMark("(")) {
      cursor.skipBracket();
      return new Function(calls, Optional.empty());
    }
    if (!as && !grammar.names.atName()) {
      return new Function(calls, Optional.empty());
    }
    Identifier name = grammar.names.name();
    return new Function(calls, Optional.of(new Alias(name, columns())));
  }

  /** Names of columns; with types they are not needed. */
  private List<Identifier> columns() {
    if (!cursor.atMark("(")) {
      return List.of();
    }
    if (cursor.peek(2).isMark(",") || cursor.peek(2).isMark(")")) {
      return grammar.names.bracketed();
    }
    cursor.skipBracket();
    return List.of();
  }
}
