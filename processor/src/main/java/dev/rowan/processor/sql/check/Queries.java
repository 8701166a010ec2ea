package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.Reference;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.QueryBody;
import dev.rowan.processor.sql.tree.QueryBody.Nested;
import dev.rowan.processor.sql.tree.QueryBody.Select;
import dev.rowan.processor.sql.tree.QueryBody.SetOperation;
import dev.rowan.processor.sql.tree.QueryBody.WholeTable;
import dev.rowan.processor.sql.tree.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over queries and tells which columns they give. */
final class Queries {
  private static final Value ROWS = Value.of("bigint", Nullness.UNKNOWN);

  private final Checks checks;

  Queries(Checks checks) {
    this.checks = checks;
  }

  /** What a body gives, and the scope in which the keys of its order stand. */
  record Body(Shape shape, Scope scope) {}

  Shape query(Query query, Scope outer) {
    Scope scope = checks.statements.common(query.with(), outer);
    return finished(query, body(query.body(), scope));
  }

  /** Walks over what follows the body. */
  Shape finished(Query query, Body body) {
    for (SortKey key : query.orderBy()) {
      outputFirst(key.expression(), body);
    }
    for (Expression limit : query.limits()) {
      checks.notes.expect(limit, ROWS);
      checks.values.value(limit, body.scope());
    }
    return body.shape();
  }

  Body body(QueryBody body, Scope scope) {
    if (body instanceof Select select) {
      return select(select, scope);
    } else if (body instanceof SetOperation operation) {
      Shape left = body(operation.left(), scope).shape();
      return joined(left, operation, scope);
    } else if (body instanceof Nested nested) {
      return nested(nested.query(), scope);
    } else if (body instanceof QueryBody.Values values) {
      return outputs(values(values, scope), scope);
    } else if (body instanceof WholeTable table) {
      Relation relation = checks.tables.read(table.table(), scope);
      return new Body(all(relation, table), scope.inside(Namespace.of(relation)));
    }
    return new Body(Shape.UNKNOWN, scope.inside(Namespace.UNKNOWN));
  }

  private Body nested(Query query, Scope outer) {
    Scope scope = checks.statements.common(query.with(), outer);
    Body body = body(query.body(), scope);
    finished(query, body);
    return body;
  }

  /** The second part of a set operation, and both together. */
  Body joined(Shape left, SetOperation operation, Scope scope) {
    Shape right = body(operation.right(), scope).shape();
    if (!left.extent().isAll()
        || !right.extent().isAll()
        || left.columns().size() != right.columns().size()) {
      List<ResultColumn> columns = left.columns().stream().map(Queries::untyped).toList();
      return outputs(new Shape(columns, left.extent().isAll() ? Extent.ALL : Extent.OPEN), scope);
    }
    List<ResultColumn> columns = new ArrayList<>();
    for (int i = 0; i < left.columns().size(); i++) {
      columns.add(either(left.columns().get(i), right.columns().get(i)));
    }
    return outputs(new Shape(columns, Extent.ALL), scope);
  }

  private static ResultColumn untyped(ResultColumn column) {
    return new ResultColumn(
        column.name(), "", Nullness.UNKNOWN, Optional.empty(), column.offset(), column.length());
  }

  private static ResultColumn either(ResultColumn a, ResultColumn b) {
    return new ResultColumn(
        a.name(),
        a.type().equals(b.type()) ? a.type() : "",
        a.nullness().or(b.nullness()),
        Optional.empty(),
        a.offset(),
        a.length());
  }

  /** Of these only the result's columns can be named behind them. */
  private static Body outputs(Shape shape, Scope scope) {
    return new Body(
        shape,
        scope.inside(
            new Namespace(List.of(), shape.named(), shape.extent(), shape.extent().isOpen())));
  }

  private static Shape all(Relation relation, WholeTable table) {
    int offset = table.table().name().offset();
    int length = table.table().name().end() - offset;
    List<ResultColumn> columns =
        relation.columns().stream()
            .map(
                c ->
                    new ResultColumn(
                        c.name(),
                        c.value().type(),
                        c.value().nullness(),
                        c.value().source(),
                        offset,
                        length))
            .toList();
    return new Shape(columns, relation.extent().isAll() ? Extent.ALL : Extent.OPEN);
  }

  private Shape values(QueryBody.Values values, Scope scope) {
    List<ResultColumn> columns = new ArrayList<>();
    for (int row = 0; row < values.rows().size(); row++) {
      List<Expression> expressions = values.rows().get(row);
      for (int i = 0; i < expressions.size(); i++) {
        Expression expression = expressions.get(i);
        ResultColumn column = valueColumn(expression, i, scope);
        if (row == 0) {
          columns.add(column);
        } else if (i < columns.size()) {
          columns.set(i, either(columns.get(i), column));
        }
      }
    }
    return new Shape(columns, Extent.ALL);
  }

  private ResultColumn valueColumn(Expression expression, int index, Scope scope) {
    Value value = checks.values.value(expression, scope);
    return new ResultColumn(
        "column" + (index + 1),
        value.type(),
        value.nullness(),
        Optional.empty(),
        expression.offset(),
        expression.end() - expression.offset());
  }

  private Body select(Select select, Scope outer) {
    Scope scope = outer.inside(checks.fromClauses.namespace(select.from(), outer));
    checks.values.condition(select.where(), scope);
    Body body = new Body(checks.items.shape(select.items(), scope), scope);
    new Grouping(checks.notes, scope).check(select);
    select.distinctOn().forEach(e -> outputFirst(e, body));
    select.groupBy().forEach(e -> inputFirst(e, body));
    checks.values.condition(select.having(), scope);
    select.windows().forEach(w -> checks.values.window(w, scope));
    return body;
  }

  /** In an order a bare name is first one of the result. */
  private void outputFirst(Expression expression, Body body) {
    if (!isOutput(expression, body)) {
      checks.values.value(expression, body.scope());
    }
  }

  /** In a group a bare name is first one of a table. */
  private void inputFirst(Expression expression, Body body) {
    boolean input =
        expression instanceof Reference reference
            && !body.scope().namespace().columns(reference.name().last().name()).isEmpty();
    if (input || !isOutput(expression, body)) {
      checks.values.value(expression, body.scope());
    }
  }

  private static boolean isOutput(Expression expression, Body body) {
    return expression instanceof Reference reference
        && reference.name().parts().size() == 1
        && body.shape().has(reference.name().last().name());
  }
}
