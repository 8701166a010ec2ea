package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.Between;
import dev.rowan.processor.sql.tree.Expression.InQuery;
import dev.rowan.processor.sql.tree.Expression.InValues;
import dev.rowan.processor.sql.tree.Expression.Infix;
import dev.rowan.processor.sql.tree.Expression.Junction;
import dev.rowan.processor.sql.tree.Expression.Like;
import dev.rowan.processor.sql.tree.Expression.QuantifiedArray;
import dev.rowan.processor.sql.tree.Expression.QuantifiedQuery;
import dev.rowan.processor.sql.tree.Expression.Row;
import dev.rowan.processor.sql.tree.Expression.Test;
import dev.rowan.processor.sql.tree.Query;

/** Walks over what is true, false or null, and notes what parameters are compared with. */
final class Conditions {
  private static final Value BOOLEAN = Value.of("boolean", Nullness.UNKNOWN);
  private static final Value TEXT = Value.of("text", Nullness.UNKNOWN);

  private final Checks checks;

  Conditions(Checks checks) {
    this.checks = checks;
  }

  Value condition(Expression expression, Scope scope) {
    if (expression instanceof Junction junction) {
      return junction(junction, scope);
    } else if (expression instanceof Test test) {
      checks.values.value(test.operand(), scope);
      checks.notes.bare(test.operand());
      return Value.notNull("boolean");
    } else if (expression instanceof Between between) {
      return between(between, scope);
    } else if (expression instanceof InValues in) {
      return inValues(in, scope);
    } else if (expression instanceof InQuery in) {
      return inQuery(in.operand(), in.query(), scope);
    } else if (expression instanceof Like like) {
      return like(like, scope);
    } else if (expression instanceof QuantifiedArray quantified) {
      return quantified(quantified, scope);
    } else if (expression instanceof QuantifiedQuery quantified) {
      return inQuery(quantified.operand(), quantified.query(), scope);
    }
    return Value.UNKNOWN;
  }

  private Value junction(Junction junction, Scope scope) {
    return junction.operands().stream()
        .map(o -> Value.of("boolean", checks.values.condition(o, scope).nullness()))
        .reduce(Value::or)
        .orElse(BOOLEAN);
  }

  Value comparison(Infix infix, Scope scope) {
    Value result = compared(infix.left(), infix.right(), scope);
    return Comparisons.answersNull(infix.operator()) ? Value.notNull("boolean") : result;
  }

  /** Compares two values, rows of equal size part by part. */
  private Value compared(Expression left, Expression right, Scope scope) {
    if (left instanceof Row a
        && right instanceof Row b
        && a.elements().size() == b.elements().size()) {
      for (int i = 0; i < a.elements().size(); i++) {
        compared(a.elements().get(i), b.elements().get(i), scope);
      }
      return BOOLEAN;
    }
    Value first = checks.values.value(left, scope);
    Value second = checks.values.value(right, scope);
    checks.notes.expect(left, second);
    checks.notes.expect(right, first);
    return Value.of("boolean", first.nullness().or(second.nullness()));
  }

  private Value between(Between between, Scope scope) {
    Value operand = checks.values.value(between.operand(), scope);
    Value low = checks.values.value(between.low(), scope);
    Value high = checks.values.value(between.high(), scope);
    checks.notes.expect(between.low(), operand);
    checks.notes.expect(between.high(), operand);
    checks.notes.expect(between.operand(), low.isTyped() ? low : high);
    return Value.of("boolean", operand.nullness().or(low.nullness()).or(high.nullness()));
  }

  private Value inValues(InValues in, Scope scope) {
    if (in.operand() instanceof Row) {
      checks.values.value(in.operand(), scope);
      in.values().forEach(v -> rowIn(in.operand(), v, scope));
      return BOOLEAN;
    }
    Value operand = checks.values.value(in.operand(), scope);
    Value first = Value.UNKNOWN;
    Nullness nullness = operand.nullness();
    for (Expression expression : in.values()) {
      Value value = checks.values.value(expression, scope);
      checks.notes.expect(expression, operand);
      first = first.isTyped() ? first : value;
      nullness = nullness.or(value.nullness());
    }
    checks.notes.expect(in.operand(), first);
    return Value.of("boolean", nullness);
  }

  /** Notes the parts of a row in a list; the row before the list was walked over. */
  private void rowIn(Expression operand, Expression value, Scope scope) {
    checks.values.value(value, scope);
    if (operand instanceof Row a
        && value instanceof Row b
        && a.elements().size() == b.elements().size()) {
      for (int i = 0; i < b.elements().size(); i++) {
        if (b.elements().get(i) instanceof Expression.Parameter
            && a.elements().get(i) instanceof Expression.Reference reference) {
          checks.notes.expect(b.elements().get(i), quiet(reference, scope));
        }
      }
    }
  }

  /** The value of a column that was looked up before, so that nothing is noted twice. */
  private Value quiet(Expression.Reference reference, Scope scope) {
    return new Resolver(new Notes(), checks.catalog).column(reference.name(), scope);
  }

  private Value inQuery(Expression operand, Query query, Scope scope) {
    checks.values.value(operand, scope);
    checks.notes.expect(operand, checks.queries.query(query, scope).first());
    return BOOLEAN;
  }

  private Value like(Like like, Scope scope) {
    Value text = checks.values.value(like.text(), scope);
    Value pattern = checks.values.value(like.pattern(), scope);
    expectText(like.text(), pattern);
    expectText(like.pattern(), text);
    like.escape().ifPresent(e -> checks.values.value(e, scope));
    return Value.of("boolean", text.nullness().or(pattern.nullness()));
  }

  /** Bytes are compared with bytes. */
  private void expectText(Expression expression, Value other) {
    if (other.isTyped() && !other.type().equals("bytea")) {
      checks.notes.expect(expression, TEXT);
    }
  }

  private Value quantified(QuantifiedArray quantified, Scope scope) {
    Value operand = checks.values.value(quantified.operand(), scope);
    Value array = checks.values.value(quantified.array(), scope);
    if (Comparisons.is(quantified.operator())) {
      checks.notes.expectArray(quantified.array(), operand);
      checks.notes.expect(quantified.operand(), array.element());
    }
    return BOOLEAN;
  }
}
