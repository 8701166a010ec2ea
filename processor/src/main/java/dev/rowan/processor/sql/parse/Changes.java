package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.tree.Assignment;
import dev.rowan.processor.sql.tree.Delete;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.FromItem;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.TableReference;
import dev.rowan.processor.sql.tree.Target;
import dev.rowan.processor.sql.tree.Update;
import dev.rowan.processor.sql.tree.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code update} and {@code delete}. */
final class Changes {
  private final Grammar grammar;
  private final Cursor cursor;

  Changes(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Update update(Optional<With> with) {
    TableReference table = grammar.fromItems.target();
    cursor.expect("set");
    List<Assignment> assignments = assignments();
    List<FromItem> from = cursor.accept("from") ? grammar.fromItems.list() : List.of();
    Optional<Expression> where = where();
    return new Update(with, table, assignments, from, where, grammar.statements.returning());
  }

  Delete delete(Optional<With> with) {
    TableReference table = grammar.fromItems.target();
    List<FromItem> using = cursor.accept("using") ? grammar.fromItems.list() : List.of();
    Optional<Expression> where = where();
    return new Delete(with, table, using, where, grammar.statements.returning());
  }

  private Optional<Expression> where() {
    if (cursor.at("where") && cursor.peek(1).isWord("current") && cursor.peek(2).isWord("of")) {
      cursor.next();
      cursor.next();
      cursor.next();
      grammar.names.name();
      return Optional.empty();
    }
    return grammar.selects.condition("where");
  }

  /** What follows {@code set}. */
  List<Assignment> assignments() {
    List<Assignment> assignments = new ArrayList<>();
    do {
      assignments.add(assignment());
    } while (cursor.acceptMark(","));
    return assignments;
  }

  private Assignment assignment() {
    if (cursor.atMark("(")) {
      List<Target> targets = targets();
      List<Identifier> columns = targets.stream().map(Target::column).toList();
      boolean partial = targets.stream().anyMatch(Target::partial);
      return new Assignment(columns, partial, assigned());
    }
    Target target = target();
    return new Assignment(List.of(target.column()), target.partial(), assigned());
  }

  private Expression assigned() {
    if (!cursor.acceptOperator("=")) {
      cursor.fail();
    }
    return grammar.expressions.expression();
  }

  /** The columns of an insert, in brackets. */
  List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    cursor.expectMark("(");
    do {
      targets.add(target());
    } while (cursor.acceptMark(","));
    cursor.expectMark(")");
    return targets;
  }

  private Target target() {
    Identifier column = grammar.names.name();
    boolean partial = false;
    while (cursor.atMark("[") || cursor.atMark(".")) {
      partial = true;
      if (cursor.acceptMark(".")) {
        grammar.names.label();
      } else {
        cursor.inside(this::subscript, () -> 0);
      }
    }
    return new Target(column, partial);
  }

  /** Steps over a subscript: its values are not held against anything. */
  private int subscript() {
    grammar.expressions.expression();
    if (cursor.acceptMark(":")) {
      grammar.expressions.expression();
    }
    return 0;
  }
}
