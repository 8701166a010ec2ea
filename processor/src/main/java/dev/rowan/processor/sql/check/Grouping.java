package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.check.SqlFinding.Kind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.Call;
import dev.rowan.processor.sql.tree.Expression.Cast;
import dev.rowan.processor.sql.tree.Expression.Infix;
import dev.rowan.processor.sql.tree.Expression.Prefix;
import dev.rowan.processor.sql.tree.Expression.Reference;
import dev.rowan.processor.sql.tree.Expression.Star;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.QualifiedName;
import dev.rowan.processor.sql.tree.QueryBody.Select;
import dev.rowan.processor.sql.tree.ResultItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Columns beside an aggregate, in a query that groups nothing. */
final class Grouping {
  private static final Set<String> AGGREGATES =
      Set.of(
          "count",
          "sum",
          "avg",
          "min",
          "max",
          "array_agg",
          "string_agg",
          "bool_and",
          "bool_or",
          "json_agg",
          "jsonb_agg");

  private final Notes notes;
  private final Scope scope;

  Grouping(Notes notes, Scope scope) {
    this.notes = notes;
    this.scope = scope;
  }

  void check(Select select) {
    List<Expression> items = select.items().stream().map(ResultItem::expression).toList();
    boolean isGrouped = !select.groupBy().isEmpty();
    if (isGrouped || items.stream().flatMap(Grouping::aggregates).noneMatch(this::isOwn)) {
      return;
    }
    Optional<QualifiedName> column =
        items.stream().flatMap(Grouping::columns).filter(this::isColumn).findFirst();
    column.ifPresent(
        name ->
            notes.finding(
                Kind.UNGROUPED,
                new Identifier(text(name), name.offset(), name.end()),
                "",
                List.of(text(name))));
  }

  /** The aggregates of an expression, as far as it is plain. */
  private static Stream<Call> aggregates(Expression expression) {
    return expression instanceof Call call
        ? Stream.of(call).filter(Grouping::isAggregate)
        : parts(expression).flatMap(Grouping::aggregates);
  }

  /** The columns of an expression; other functions may be aggregates. */
  private static Stream<QualifiedName> columns(Expression expression) {
    return expression instanceof Reference reference
        ? Stream.of(reference.name())
        : parts(expression).flatMap(Grouping::columns);
  }

  private static Stream<Expression> parts(Expression expression) {
    if (expression instanceof Infix infix) {
      return Stream.of(infix.left(), infix.right());
    } else if (expression instanceof Cast cast) {
      return Stream.of(cast.operand());
    }
    return expression instanceof Prefix prefix ? Stream.of(prefix.operand()) : Stream.empty();
  }

  private static boolean isAggregate(Call call) {
    return call.name().parts().size() == 1
        && AGGREGATES.contains(call.function())
        && call.window().isEmpty();
  }

  /** Whether it counts the rows of this query, and not of one around it. */
  private boolean isOwn(Call call) {
    return call.arguments().stream()
        .allMatch(
            argument ->
                argument instanceof Star
                    || (argument instanceof Reference reference && isColumn(reference.name())));
  }

  private boolean isColumn(QualifiedName name) {
    String last = name.last().name();
    return switch (name.parts().size()) {
      case 1 -> scope.namespace().columns(last).size() == 1;
      case 2 ->
          scope
              .namespace()
              .relation(name.parts().get(0).name())
              .flatMap(relation -> relation.column(last))
              .isPresent();
      default -> false;
    };
  }

  private static String text(QualifiedName name) {
    return String.join(".", name.parts().stream().map(Identifier::name).toList());
  }
}
