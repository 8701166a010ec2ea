package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.Case;
import dev.rowan.processor.sql.tree.Expression.Case.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code case}. */
final class Cases {
  private final Grammar grammar;
  private final Cursor cursor;

  Cases(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Expression read() {
    int offset = cursor.next().offset();
    Optional<Expression> operand =
        cursor.at("when") ? Optional.empty() : Optional.of(grammar.expressions.expression());
    List<Branch> branches = new ArrayList<>();
    while (cursor.accept("when")) {
      Expression when = grammar.expressions.expression();
      cursor.expect("then");
      branches.add(new Branch(when, grammar.expressions.expression()));
    }
    boolean otherwise = cursor.accept("else");
    Optional<Expression> last =
        otherwise ? Optional.of(grammar.expressions.expression()) : Optional.empty();
    cursor.expect("end");
    return new Case(operand, branches, last, offset, cursor.lastEnd());
  }
}
