package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.Infix;
import dev.rowan.processor.sql.tree.Expression.Test;

/** Reads what follows {@code is}. */
final class Tests {
  private final Grammar grammar;
  private final Cursor cursor;

  Tests(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Expression test(Expression operand) {
    if (cursor.accept("isnull")) {
      return new Test(operand, "null", false, cursor.lastEnd());
    }
    if (cursor.accept("notnull")) {
      return new Test(operand, "null", true, cursor.lastEnd());
    }
    cursor.expect("is");
    boolean negated = cursor.accept("not");
    if (cursor.accept("distinct")) {
      cursor.expect("from");
      String operator = negated ? "is not distinct from" : "is distinct from";
      return new Infix(operator, operand, grammar.expressions.value());
    }
    String test = named();
    return new Test(operand, test, negated, cursor.lastEnd());
  }

  private String named() {
    if (!cursor.at(TokenKind.WORD)) {
      cursor.fail();
    }
    String test = cursor.next().text();
    switch (test) {
      case "null", "true", "false", "unknown", "document", "normalized" -> {}
      case "nfc", "nfd", "nfkc", "nfkd" -> cursor.expect("normalized");
      case "json" -> json();
      default -> cursor.fail();
    }
    return test.startsWith("nf") ? "normalized" : test;
  }

  private void json() {
    cursor.acceptAny("value", "array", "object", "scalar");
    if (cursor.acceptAny("with", "without")) {
      cursor.expect("unique");
      cursor.accept("keys");
    }
  }
}
