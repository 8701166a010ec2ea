package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.FromItem;
import dev.rowan.processor.sql.tree.Merge;
import dev.rowan.processor.sql.tree.Merge.Clause;
import dev.rowan.processor.sql.tree.Merge.Rows;
import dev.rowan.processor.sql.tree.TableReference;
import dev.rowan.processor.sql.tree.Target;
import dev.rowan.processor.sql.tree.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code merge}. */
final class Merges {
  private final Grammar grammar;
  private final Cursor cursor;

  Merges(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Merge merge(Optional<With> with) {
    TableReference table = grammar.fromItems.target();
    cursor.expect("using");
    FromItem source = grammar.fromItems.item();
    cursor.expect("on");
    Expression on = grammar.expressions.expression();
    List<Clause> clauses = new ArrayList<>();
    while (cursor.accept("when")) {
      clauses.add(clause());
    }
    return new Merge(with, table, source, on, clauses, grammar.statements.returning());
  }

  private Clause clause() {
    Rows rows = rows();
    Optional<Expression> condition = grammar.selects.condition("and");
    cursor.expect("then");
    if (cursor.accept("update", "set")) {
      return new Clause(rows, condition, grammar.changes.assignments(), List.of(), List.of());
    } else if (cursor.accept("insert")) {
      return insert(rows, condition);
    } else if (!cursor.accept("delete") && !cursor.accept("do", "nothing")) {
      cursor.fail();
    }
    return new Clause(rows, condition, List.of(), List.of(), List.of());
  }

  private Rows rows() {
    boolean matched = !cursor.accept("not");
    cursor.expect("matched");
    if (cursor.accept("by", "source")) {
      return Rows.OF_TARGET;
    }
    cursor.accept("by", "target");
    return matched ? Rows.MATCHED : Rows.OF_SOURCE;
  }

  private Clause insert(Rows rows, Optional<Expression> condition) {
    List<Target> columns = cursor.atMark("(") ? grammar.changes.targets() : List.of();
    grammar.inserts.overriding();
    if (cursor.accept("default", "values")) {
      return new Clause(rows, condition, List.of(), columns, List.of());
    }
    cursor.expect("values");
    int offset = cursor.peek().offset();
    List<Expression> values = cursor.inside(grammar::list, () -> List.of(grammar.unknown(offset)));
    return new Clause(rows, condition, List.of(), columns, values);
  }
}
