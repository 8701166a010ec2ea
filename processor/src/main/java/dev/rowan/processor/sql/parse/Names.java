package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Alias;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names and aliases. */
final class Names {
  private final Cursor cursor;

  Names(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Whether a name of a table, a column or an alias comes next. */
  boolean atName() {
    return isName(cursor.peek());
  }

  static boolean isName(Token token) {
    return token.kind() == TokenKind.QUOTED
        || (token.kind() == TokenKind.WORD && Keywords.isName(token.text()));
  }

  /** A name of a table, a column or an alias. */
  Identifier name() {
    if (!atName()) {
      cursor.fail();
    }
    return taken();
  }

  /** A name where any word can be one: after a dot, after {@code as}. */
  Identifier label() {
    if (!cursor.at(TokenKind.WORD) && !cursor.at(TokenKind.QUOTED)) {
      cursor.fail();
    }
    return taken();
  }

  private Identifier taken() {
    Token token = cursor.next();
    return new Identifier(token.text(), token.offset(), token.end());
  }

  /** The name of a table, a type or a collation, with its schema. */
  QualifiedName qualified() {
    return qualified(name());
  }

  /** A name of which the first part was read. */
  QualifiedName qualified(Identifier first) {
    List<Identifier> parts = new ArrayList<>(List.of(first));
    while (cursor.atMark(".") && isLabel(cursor.peek(1))) {
      cursor.next();
      parts.add(label());
    }
    return new QualifiedName(parts);
  }

  private static boolean isLabel(Token token) {
    return token.kind() == TokenKind.WORD || token.kind() == TokenKind.QUOTED;
  }

  /** Names with commas between. */
  List<Identifier> names() {
    List<Identifier> names = new ArrayList<>();
    do {
      names.add(name());
    } while (cursor.acceptMark(","));
    return names;
  }

  /** Names in brackets. */
  List<Identifier> bracketed() {
    cursor.expectMark("(");
    List<Identifier> names = names();
    cursor.expectMark(")");
    return names;
  }

  /** {@code as name (column, …)}, where {@code as} may be missing. */
  Optional<Alias> alias() {
    if (!cursor.accept("as") && !atName()) {
      return Optional.empty();
    }
    Identifier name = name();
    boolean columns = cursor.atMark("(") && isEndOfName(cursor.peek(2));
    return Optional.of(new Alias(name, columns ? bracketed() : List.of()));
  }

  private static boolean isEndOfName(Token token) {
    return token.isMark(",") || token.isMark(")");
  }

  /** The name of a table that an update or delete changes; {@code set} begins what follows. */
  Optional<Alias> targetAlias() {
    return cursor.at("set") ? Optional.empty() : alias();
  }
}
