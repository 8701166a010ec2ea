package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.tree.Alias;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.FromItem;
import dev.rowan.processor.sql.tree.FromItem.Bracketed;
import dev.rowan.processor.sql.tree.FromItem.Derived;
import dev.rowan.processor.sql.tree.FromItem.Function;
import dev.rowan.processor.sql.tree.FromItem.Join;
import dev.rowan.processor.sql.tree.FromItem.Table;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.QualifiedName;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.TableReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in {@code from}. */
final class FromItems {
  private final Grammar grammar;
  private final Cursor cursor;
  private final TableFunctions functions;

  FromItems(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.functions = new TableFunctions(grammar);
  }

  List<FromItem> list() {
    List<FromItem> list = new ArrayList<>();
    do {
      list.add(item());
    } while (cursor.acceptMark(","));
    return list;
  }

  FromItem item() {
    FromItem left = primary();
    while (atJoin()) {
      cursor.chain();
      left = join(left);
    }
    return left;
  }

  private boolean atJoin() {
    return switch (cursor.peek().text()) {
      case "join", "inner", "left", "right", "full", "cross", "natural" ->
          cursor.peek().isWord(cursor.peek().text());
      default -> false;
    };
  }

  private FromItem join(FromItem left) {
    boolean natural = cursor.accept("natural");
    boolean cross = cursor.accept("cross");
    Join.Kind kind = kind();
    cursor.expect("join");
    FromItem right = primary();
    if (natural || cross) {
      return new Join(kind, left, right, natural, Optional.empty(), List.of(), Optional.empty());
    }
    while (atJoin()) {
      FromItem inner = right;
      cursor.chain();
      right = cursor.nested(() -> join(inner));
    }
    return qualified(kind, left, right);
  }

  private Join.Kind kind() {
    Join.Kind kind = Join.Kind.INNER;
    if (cursor.accept("left")) {
      kind = Join.Kind.LEFT;
    } else if (cursor.accept("right")) {
      kind = Join.Kind.RIGHT;
    } else if (cursor.accept("full")) {
      kind = Join.Kind.FULL;
    } else {
      cursor.accept("inner");
    }
    cursor.accept("outer");
    return kind;
  }

  private FromItem qualified(Join.Kind kind, FromItem left, FromItem right) {
    if (cursor.accept("using")) {
      List<Identifier> using = grammar.names.bracketed();
      Optional<Identifier> alias =
          cursor.accept("as") ? Optional.of(grammar.names.name()) : Optional.empty();
      return new Join(kind, left, right, false, Optional.empty(), using, alias);
    }
    cursor.expect("on");
    Expression on = grammar.expressions.expression();
    return new Join(kind, left, right, false, Optional.of(on), List.of(), Optional.empty());
  }

  private FromItem primary() {
    boolean lateral = cursor.accept("lateral");
    if (grammar.atQuery(0)) {
      Query query = grammar.queries.bracketed();
      return new Derived(query, lateral, grammar.names.alias());
    }
    if (cursor.atMark("(")) {
      return bracketed();
    }
    Optional<Function> function = functions.function();
    return function.isPresent() ? function.get() : table();
  }

  private FromItem bracketed() {
    FromItem inner =
        cursor.nested(
            () -> cursor.inside(this::item, () -> new FromItem.Unknown(Optional.empty())));
    return new Bracketed(inner, grammar.names.alias());
  }

  private FromItem table() {
    QualifiedName name = tableName();
    TableReference reference = new TableReference(name, grammar.names.alias());
    return new Table(reference, sample());
  }

  /** A table's name, maybe with {@code only} before it or a star behind it. */
  QualifiedName tableName() {
    if (cursor.accept("only") && cursor.atMark("(")) {
      cursor.next();
      QualifiedName name = grammar.names.qualified();
      cursor.expectMark(")");
      return name;
    }
    QualifiedName name =
        cursor.at("user") // who asks, but meant as the table of an entity User
            ? grammar.names.qualified(grammar.names.label())
            : grammar.names.qualified();
    cursor.acceptOperator("*");
    return name;
  }

  /** The table of an update, a delete or a merge, with its alias. */
  TableReference target() {
    QualifiedName name = tableName();
    Optional<Alias> alias = grammar.names.targetAlias();
    return new TableReference(name, alias);
  }

  private List<Expression> sample() {
    if (!cursor.accept("tablesample")) {
      return List.of();
    }
    grammar.names.qualified(grammar.names.label());
    List<Expression> arguments = new ArrayList<>(cursor.inside(grammar::list, List::of));
    if (cursor.accept("repeatable")) {
      arguments.add(grammar.bracketed());
    }
    return arguments;
  }
}
