package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.ArrayOf;
import dev.rowan.processor.sql.tree.Expression.ArrayQuery;
import dev.rowan.processor.sql.tree.Expression.Call;
import dev.rowan.processor.sql.tree.Expression.Case;
import dev.rowan.processor.sql.tree.Expression.Cast;
import dev.rowan.processor.sql.tree.Expression.Collate;
import dev.rowan.processor.sql.tree.Expression.Exists;
import dev.rowan.processor.sql.tree.Expression.Field;
import dev.rowan.processor.sql.tree.Expression.Infix;
import dev.rowan.processor.sql.tree.Expression.Reference;
import dev.rowan.processor.sql.tree.Expression.Row;
import dev.rowan.processor.sql.tree.Expression.Scalar;
import dev.rowan.processor.sql.tree.Expression.Subscript;
import dev.rowan.processor.sql.tree.Expression.Test;
import dev.rowan.processor.sql.tree.Expression.TypedLiteral;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.QueryBody;
import dev.rowan.processor.sql.tree.QueryBody.Nested;
import dev.rowan.processor.sql.tree.QueryBody.Select;
import dev.rowan.processor.sql.tree.QueryBody.SetOperation;
import dev.rowan.processor.sql.tree.QueryBody.Values;
import dev.rowan.processor.sql.tree.ResultItem;

/** Names result columns that are given no name, as PostgreSQL does. */
final class ColumnNames {
  private static final String NONE = "?column?";

  private ColumnNames() {}

  static String of(Expression expression) {
    String strong = strong(expression);
    if (!strong.isEmpty()) {
      return strong;
    }
    String weak = weak(expression);
    return weak.isEmpty() ? NONE : weak;
  }

  /** A name that a cast around it leaves, or empty. */
  private static String strong(Expression expression) {
    if (expression instanceof Reference reference) {
      return reference.name().last().name();
    } else if (expression instanceof Field field) {
      return field.field().name();
    } else if (expression instanceof Call call) {
      return call.function();
    } else if (expression instanceof Subscript subscript) {
      return strong(subscript.array());
    } else if (expression instanceof Cast cast) {
      return strong(cast.operand());
    } else if (expression instanceof Collate collate) {
      return strong(collate.operand());
    } else if (expression instanceof Case branches) {
      return branches.otherwise().map(ColumnNames::strong).orElse("");
    }
    return constructed(expression);
  }

  private static String constructed(Expression expression) {
    if (expression instanceof ArrayOf || expression instanceof ArrayQuery) {
      return "array";
    } else if (expression instanceof Row) {
      return "row";
    } else if (expression instanceof Exists) {
      return "exists";
    } else if (expression instanceof Scalar scalar) {
      return first(scalar.query().body());
    } else if (expression instanceof Infix infix) {
      return switch (infix.operator()) {
        case "at time zone" -> "timezone";
        case "overlaps" -> "overlaps";
        default -> "";
      };
    } else if (expression instanceof Test test) {
      return test.test().equals("normalized") ? "is_normalized" : "";
    }
    return "";
  }

  /** A name that gives way to that of a cast around it, or empty. */
  private static String weak(Expression expression) {
    if (expression instanceof Cast cast) {
      return cast.type().internalName();
    } else if (expression instanceof TypedLiteral literal) {
      return literal.type().internalName();
    } else if (expression instanceof Case) {
      return "case";
    } else if (expression instanceof Collate collate) {
      return weak(collate.operand());
    } else if (expression instanceof Subscript subscript) {
      return weak(subscript.array());
    }
    return "";
  }

  /** The name of the first column of a query. */
  private static String first(QueryBody body) {
    if (body instanceof Select select && !select.items().isEmpty()) {
      ResultItem item = select.items().get(0);
      return item.label().map(Identifier::name).orElseGet(() -> of(item.expression()));
    } else if (body instanceof SetOperation operation) {
      return first(operation.left());
    } else if (body instanceof Nested nested) {
      return first(nested.query().body());
    }
    return body instanceof Values ? "column1" : "";
  }
}
