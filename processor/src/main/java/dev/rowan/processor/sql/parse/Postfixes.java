package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.AllFields;
import dev.rowan.processor.sql.tree.Expression.Cast;
import dev.rowan.processor.sql.tree.Expression.Field;
import dev.rowan.processor.sql.tree.Expression.Subscript;
import dev.rowan.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Reads what follows a value and binds strongest: subscripts, fields, {@code ::} casts. */
final class Postfixes {
  private final Grammar grammar;
  private final Cursor cursor;

  Postfixes(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Expression after(Expression first) {
    Expression value = first;
    int rounds = 0;
    while (cursor.atMark("[") || cursor.atMark(".") || cursor.atMark("::")) {
      if (rounds++ > 0) {
        cursor.chain();
      }
      value = one(value);
    }
    return value;
  }

  private Expression one(Expression value) {
    if (cursor.acceptMark("::")) {
      TypeName type = grammar.types.type();
      return new Cast(value, type, value.offset(), cursor.lastEnd());
    }
    if (cursor.atMark("[")) {
      return subscript(value);
    }
    cursor.next();
    if (cursor.acceptOperator("*")) {
      return new AllFields(value, cursor.lastEnd());
    }
    return new Field(value, grammar.names.label());
  }

  private Expression subscript(Expression array) {
    boolean[] slice = new boolean[1];
    List<Expression> bounds =
        cursor.inside(
            () -> {
              List<Expression> read = new ArrayList<>();
              addBound(read);
              slice[0] = cursor.acceptMark(":");
              if (slice[0]) {
                addBound(read);
              }
              return read;
            },
            () -> List.of(grammar.unknown(array.end())));
    return new Subscript(array, bounds, slice[0], cursor.lastEnd());
  }

  private void addBound(List<Expression> bounds) {
    if (!cursor.atMark(":") && !cursor.atMark("]") && !cursor.at(TokenKind.END)) {
      bounds.add(grammar.expressions.expression());
    }
  }
}
