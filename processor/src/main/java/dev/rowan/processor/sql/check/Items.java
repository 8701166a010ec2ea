package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.AllFields;
import dev.rowan.processor.sql.tree.Expression.Literal;
import dev.rowan.processor.sql.tree.Expression.Star;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.ResultItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes columns of the items of a select list or of {@code returning}. */
final class Items {
  private final Checks checks;

  Items(Checks checks) {
    this.checks = checks;
  }

  Shape shape(List<ResultItem> items, Scope scope) {
    List<ResultColumn> columns = new ArrayList<>();
    Extent extent = Extent.ALL;
    for (ResultItem item : items) {
      if (item.expression() instanceof Star star) {
        extent = extent.and(addAll(star, scope, columns));
      } else {
        Value value = checks.values.value(item.expression(), scope);
        extent = item.expression() instanceof AllFields ? Extent.OPEN : extent;
        columns.add(column(item, value));
      }
    }
    return new Shape(columns, extent);
  }

  private static ResultColumn column(ResultItem item, Value value) {
    Expression expression = item.expression();
    String name = item.label().map(Identifier::name).orElseGet(() -> ColumnNames.of(expression));
    int length = expression.end() - expression.offset();
    String type = isText(expression) ? "text" : value.type();
    return new ResultColumn(
        name, type, value.nullness(), value.source(), expression.offset(), length);
  }

  private static boolean isText(Expression expression) {
    return expression instanceof Literal literal
        && (literal.kind() == Literal.Kind.STRING || literal.kind() == Literal.Kind.NULL);
  }

  /** Adds all columns; how much is known of them. */
  private Extent addAll(Star star, Scope scope, List<ResultColumn> columns) {
    if (star.qualifier().isEmpty()) {
      add(star, scope.namespace().columns(), columns);
      return scope.namespace().extent();
    }
    if (star.qualifier().get().parts().size() > 1) {
      return Extent.OPEN;
    }
    Optional<Relation> relation = checks.resolver.relation(star.qualifier().get().last(), scope);
    relation.ifPresent(r -> add(star, r.columns(), columns));
    return relation.map(Relation::extent).orElse(Extent.OPEN);
  }

  private static void add(Star star, List<Column> from, List<ResultColumn> columns) {
    for (Column column : from) {
      Value value = column.value();
      columns.add(
          new ResultColumn(
              column.name(),
              value.type(),
              value.nullness(),
              value.source(),
              column.owner(),
              star.offset(),
              star.end() - star.offset()));
    }
  }
}
