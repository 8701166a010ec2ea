package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.AllFields;
import dev.rowan.processor.sql.tree.Expression.ArrayOf;
import dev.rowan.processor.sql.tree.Expression.ArrayQuery;
import dev.rowan.processor.sql.tree.Expression.Call;
import dev.rowan.processor.sql.tree.Expression.Case;
import dev.rowan.processor.sql.tree.Expression.Cast;
import dev.rowan.processor.sql.tree.Expression.Collate;
import dev.rowan.processor.sql.tree.Expression.Exists;
import dev.rowan.processor.sql.tree.Expression.Field;
import dev.rowan.processor.sql.tree.Expression.Infix;
import dev.rowan.processor.sql.tree.Expression.Literal;
import dev.rowan.processor.sql.tree.Expression.Prefix;
import dev.rowan.processor.sql.tree.Expression.Reference;
import dev.rowan.processor.sql.tree.Expression.Row;
import dev.rowan.processor.sql.tree.Expression.Scalar;
import dev.rowan.processor.sql.tree.Expression.Star;
import dev.rowan.processor.sql.tree.Expression.Subscript;
import dev.rowan.processor.sql.tree.Expression.TypedLiteral;
import dev.rowan.processor.sql.tree.SortKey;
import dev.rowan.processor.sql.tree.Window;
import java.util.List;
import java.util.Optional;

/** Walks over expressions and tells what is known of their values. */
final class Values {
  private final Checks checks;

  Values(Checks checks) {
    this.checks = checks;
  }

  Value value(Expression expression, Scope scope) {
    if (expression instanceof Reference reference) {
      return checks.resolver.column(reference.name(), scope);
    } else if (expression instanceof Literal literal) {
      return Literals.value(literal);
    } else if (expression instanceof TypedLiteral literal) {
      return Value.notNull(literal.type().sql());
    } else if (expression instanceof Cast cast) {
      return Value.of(cast.type().sql(), value(cast.operand(), scope).nullness());
    } else if (expression instanceof Call call) {
      return call(call, scope);
    } else if (expression instanceof Infix infix) {
      return infix(infix, scope);
    } else if (expression instanceof Case branches) {
      return branches(branches, scope);
    }
    return nested(expression, scope);
  }

  private Value nested(Expression expression, Scope scope) {
    if (expression instanceof Scalar scalar) {
      return checks.queries.query(scalar.query(), scope).first();
    } else if (expression instanceof Exists exists) {
      checks.queries.query(exists.query(), scope);
      return Value.notNull("boolean");
    } else if (expression instanceof ArrayQuery array) {
      return arrayOf(checks.queries.query(array.query(), scope).first());
    } else if (expression instanceof ArrayOf array) {
      return arrayOf(common(array.elements(), scope));
    } else if (expression instanceof Row row) {
      all(row.elements(), scope);
      return Value.notNull("");
    } else if (expression instanceof Prefix prefix) {
      return prefix(prefix, scope);
    }
    return part(expression, scope);
  }

  private Value part(Expression expression, Scope scope) {
    if (expression instanceof Collate collate) {
      return value(collate.operand(), scope);
    } else if (expression instanceof Field field) {
      value(field.row(), scope);
      return Value.UNKNOWN;
    } else if (expression instanceof AllFields fields) {
      value(fields.row(), scope);
      return Value.UNKNOWN;
    } else if (expression instanceof Subscript subscript) {
      Value array = value(subscript.array(), scope);
      all(subscript.bounds(), scope);
      return subscript.slice() ? Value.UNKNOWN : array.element();
    } else if (expression instanceof Star star) {
      star.qualifier().ifPresent(q -> qualifier(q.parts().size() == 1, star, scope));
      return Value.UNKNOWN;
    }
    return checks.conditions.condition(expression, scope);
  }

  private void qualifier(boolean plain, Star star, Scope scope) {
    if (plain) {
      checks.resolver.relation(star.qualifier().orElseThrow().last(), scope);
    }
  }

  /** Walks over expressions whose values do not matter. */
  void all(List<Expression> expressions, Scope scope) {
    expressions.forEach(e -> value(e, scope));
  }

  /** Walks over what a condition is expected to be. */
  void condition(Optional<Expression> condition, Scope scope) {
    condition.ifPresent(c -> condition(c, scope));
  }

  /** Walks over what a condition is expected to be. */
  Value condition(Expression condition, Scope scope) {
    checks.notes.expect(condition, Value.of("boolean", Nullness.UNKNOWN));
    return value(condition, scope);
  }

  void window(Window window, Scope scope) {
    all(window.partitionBy(), scope);
    keys(window.orderBy(), scope);
    all(window.bounds(), scope);
  }

  void keys(List<SortKey> keys, Scope scope) {
    keys.forEach(k -> value(k.expression(), scope));
  }

  private Value prefix(Prefix prefix, Scope scope) {
    if (prefix.operator().equals("not")) {
      return Value.of("boolean", condition(prefix.operand(), scope).nullness());
    }
    Value operand = value(prefix.operand(), scope);
    boolean sign = prefix.operator().equals("-") || prefix.operator().equals("+");
    return sign ? Value.of(operand.type(), operand.nullness()) : Value.UNKNOWN;
  }

  private Value infix(Infix infix, Scope scope) {
    if (Comparisons.is(infix.operator())) {
      return checks.conditions.comparison(infix, scope);
    }
    Value left = value(infix.left(), scope);
    Value right = value(infix.right(), scope);
    return Arithmetic.value(infix.operator(), left, right);
  }

  private Value call(Call call, Scope scope) {
    List<Value> arguments = call.arguments().stream().map(a -> value(a, scope)).toList();
    if (Functions.joinsTypes(call)) {
      Value common = Value.of(Functions.onlyType(arguments), Nullness.UNKNOWN);
      call.arguments().forEach(a -> checks.notes.expect(a, common));
    }
    keys(call.orderBy(), scope);
    condition(call.filter(), scope);
    call.window().ifPresent(w -> window(w, scope));
    return Functions.value(call, arguments);
  }

  private Value branches(Case branches, Scope scope) {
    Optional<Value> operand = branches.operand().map(o -> value(o, scope));
    for (Case.Branch branch : branches.branches()) {
      if (operand.isPresent()) {
        checks.notes.expect(branch.when(), operand.get());
        value(branch.when(), scope);
      } else {
        condition(branch.when(), scope);
      }
    }
    List<Expression> results = branches.branches().stream().map(Case.Branch::then).toList();
    Value common = common(results, scope);
    Value otherwise =
        branches.otherwise().map(o -> value(o, scope)).orElse(Value.nullable(common.type()));
    return common.or(otherwise);
  }

  /** What is common to all values; a string or a null takes any type, so it takes all away. */
  private Value common(List<Expression> expressions, Scope scope) {
    List<Value> values = expressions.stream().map(e -> value(e, scope)).toList();
    return values.stream()
        .reduce(Value::or)
        .map(v -> Value.of(v.type(), v.nullness()))
        .orElse(Value.UNKNOWN);
  }

  private static Value arrayOf(Value element) {
    boolean known = element.isTyped() && !element.type().endsWith("[]");
    return Value.notNull(known ? element.type() + "[]" : "");
  }
}
