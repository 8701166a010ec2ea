package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.QualifiedName;
import dev.rowan.processor.sql.tree.TypeName;
import dev.rowan.processor.sql.tree.TypeNames;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the names of types. */
final class Types {
  private static final Set<String> FIRST =
      Set.of(
          "int",
          "integer",
          "smallint",
          "bigint",
          "real",
          "float",
          "double",
          "decimal",
          "dec",
          "numeric",
          "boolean",
          "bit",
          "character",
          "char",
          "varchar",
          "national",
          "nchar",
          "timestamp",
          "time",
          "interval");

  private static final Set<String> LATER =
      Set.of("precision", "varying", "character", "char", "with", "without", "time", "zone");

  private static final Set<String> UNITS =
      Set.of("year", "month", "day", "hour", "minute", "second", "to");

  private final Cursor cursor;
  private final Names names;

  Types(Cursor cursor, Names names) {
    this.cursor = cursor;
    this.names = names;
  }

  /** A type, as in a cast. */
  TypeName type() {
    cursor.accept("setof");
    TypeName element = element();
    return array() ? new TypeName(element.name(), element.internalName(), true) : element;
  }

  private boolean array() {
    boolean array = false;
    while (cursor.atMark("[")) {
      array = true;
      cursor.next();
      if (cursor.at(TokenKind.NUMBER)) {
        cursor.next();
      }
      cursor.expectMark("]");
    }
    if (cursor.accept("array")) {
      array();
      return true;
    }
    return array;
  }

  private TypeName element() {
    if (cursor.at(TokenKind.WORD) && FIRST.contains(cursor.peek().text())) {
      return builtIn();
    }
    Identifier first =
        cursor.at(TokenKind.WORD) && isTypeName(cursor.peek()) ? names.label() : names.name();
    QualifiedName name = names.qualified(first);
    modifier();
    String last = name.last().name();
    boolean plain = name.parts().size() == 1 || name.schema().equals("pg_catalog");
    String text = plain ? TypeNames.formatted(last) : dotted(name);
    return new TypeName(text, last, false);
  }

  private static String dotted(QualifiedName name) {
    return name.parts().stream().map(Identifier::name).collect(Collectors.joining("."));
  }

  private static boolean isTypeName(Token token) {
    return Keywords.isFunctionName(token.text());
  }

  private TypeName builtIn() {
    StringBuilder name = new StringBuilder(cursor.next().text());
    while (true) {
      if (cursor.atMark("(")) {
        modifier();
      } else if (cursor.at(TokenKind.WORD) && continues(name)) {
        name.append(' ').append(cursor.next().text());
      } else {
        break;
      }
    }
    String written = name.toString();
    if (written.equals("interval")) {
      units();
    }
    String internal = TypeNames.internal(written);
    return new TypeName(TypeNames.formatted(written), internal, false);
  }

  /** Whether the word belongs to the type: {@code with} does if {@code time zone} follows. */
  private boolean continues(StringBuilder name) {
    String word = cursor.peek().text();
    boolean time = name.indexOf("time") == 0;
    return switch (word) {
      case "precision" -> name.toString().equals("double");
      case "varying" -> true;
      case "character", "char" -> name.toString().equals("national");
      case "with", "without" -> time && cursor.peek(1).isWord("time");
      case "time", "zone" -> time && name.indexOf(" with") > 0;
      default -> false;
    };
  }

  private void units() {
    while (cursor.at(TokenKind.WORD) && UNITS.contains(cursor.peek().text())) {
      cursor.next();
      if (cursor.atMark("(")) {
        modifier();
      }
    }
  }

  private void modifier() {
    if (cursor.acceptMark("(")) {
      do {
        skipMinus();
        cursor.next();
      } while (cursor.acceptMark(","));
      cursor.expectMark(")");
    }
  }

  /** The places of a {@code numeric} may be negative. */
  private void skipMinus() {
    while (cursor.atOperator("-")) {
      cursor.next();
    }
  }

  /** Whether a type of several words or with a modifier comes next, and a string behind it. */
  boolean atTypedLiteral() {
    if (!cursor.at(TokenKind.WORD) || !FIRST.contains(cursor.peek().text())) {
      return false;
    }
    int distance = 1;
    while (cursor.peek(distance).kind() == TokenKind.WORD
        && LATER.contains(cursor.peek(distance).text())) {
      distance++;
    }
    if (cursor.peek(distance).isMark("(")) {
      return literalBehindModifier();
    }
    return cursor.peek(distance).kind() == TokenKind.STRING;
  }

  private boolean literalBehindModifier() {
    int distance = 1;
    while (!cursor.peek(distance).isMark(")") && cursor.peek(distance).kind() != TokenKind.END) {
      distance++;
    }
    distance++;
    while (cursor.peek(distance).kind() == TokenKind.WORD
        && LATER.contains(cursor.peek(distance).text())) {
      distance++;
    }
    return cursor.peek(distance).kind() == TokenKind.STRING;
  }

  /** The units behind the string of an interval. */
  void unitsOf(TypeName type) {
    if (type.internalName().equals("interval")) {
      units();
    }
  }
}
