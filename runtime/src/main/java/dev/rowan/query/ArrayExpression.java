package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * An expression that is an array, read as a list.
 *
 * @param <V> the Java type of the elements
 */
public sealed interface ArrayExpression<V> extends Expression<List<V>>
    permits ArrayColumn, ArrayFormula {

  /** How one element travels. */
  default SqlType<V> elementType() {
    return SqlTypes.elementOf(type());
  }

  /** True where all of these are among the elements. */
  @SuppressWarnings("unchecked")
  default Predicate contains(V... values) {
    return contains(Arrays.asList(values));
  }

  /** True where all of these are among the elements; everywhere when there are none. */
  default Predicate contains(Collection<? extends V> values) {
    return ArrayParts.compare(this, " @> ", values, "contains");
  }

  /** True where every element is one of these. */
  default Predicate containedBy(Collection<? extends V> values) {
    return ArrayParts.compare(this, " <@ ", values, "containedBy");
  }

  /** True where one of these is among the elements. */
  @SuppressWarnings("unchecked")
  default Predicate overlaps(V... values) {
    return overlaps(Arrays.asList(values));
  }

  /** True where one of these is among the elements; nowhere when there are none. */
  default Predicate overlaps(Collection<? extends V> values) {
    return ArrayParts.compare(this, " && ", values, "overlaps");
  }

  /** True where the value is among the elements. */
  default Predicate has(V value) {
    return new TemplateCondition(Template.of(ArrayParts.value(this, value), " = any(", this, ")"));
  }

  /** True where the value is among the elements. */
  default Predicate has(Expression<V> value) {
    return new TemplateCondition(Template.of(value, " = any(", this, ")"));
  }

  /** The number of elements. */
  default NumberExpression<Integer> cardinality() {
    return new NumberFormula<>(Template.call("cardinality", this), SqlTypes.INTEGER);
  }

  /** The element at a place, from 1; NULL when there is none. */
  default Expression<V> element(int index) {
    return new Formula<>(Template.of("(", this, ")[" + index + "]"), elementType());
  }

  /** The elements from one place to another, both included; what is beyond the ends is left out. */
  default ArrayExpression<V> slice(int from, int to) {
    return new ArrayFormula<>(Template.of("(", this, ")[" + from + ":" + to + "]"), type());
  }

  /** The elements of this, then those of the other. */
  default ArrayExpression<V> concat(ArrayExpression<V> other) {
    return new ArrayFormula<>(Template.infix(this, " || ", other), type());
  }

  /** The array with one more element at its end. */
  default ArrayExpression<V> append(V value) {
    return new ArrayFormula<>(
        Template.call("array_append", this, ArrayParts.value(this, value)), type());
  }

  /** The array without the elements that are the value. */
  default ArrayExpression<V> remove(V value) {
    return new ArrayFormula<>(
        Template.call("array_remove", this, ArrayParts.value(this, value)), type());
  }

  /** The elements as text, with this between them; NULLs are left out. */
  default TextExpression join(String delimiter) {
    return Texts.call("array_to_string", this, Texts.value(delimiter));
  }

  @Override
  default ArrayExpression<V> as(String name) {
    return new ArrayFormula<>(Template.of(this).like(this), type(), Identifiers.check(name));
  }

  @Override
  default ArrayExpression<V> coalesce(List<V> value) {
    return new ArrayFormula<>(
        Template.call("coalesce", this, Value.of(this, value, "coalesce")).like(this), type());
  }

  @Override
  default ArrayExpression<V> coalesce(Expression<List<V>> other) {
    return new ArrayFormula<>(Template.call("coalesce", this, other).like(this), type());
  }

  @Override
  default ArrayExpression<V> nullIf(List<V> value) {
    return new ArrayFormula<>(
        Template.call("nullif", this, Value.of(this, value, "nullIf")).like(this), type());
  }

  /** The place of the first element that is the value, from 1; NULL when there is none. */
  default NumberExpression<Integer> positionOf(V value) {
    return new NumberFormula<>(
        Template.call("array_position", this, ArrayParts.value(this, value)), SqlTypes.INTEGER);
  }

  /** The places of all elements that are the value. */
  default ArrayExpression<Integer> positionsOf(V value) {
    return new ArrayFormula<>(
        Template.call("array_positions", this, ArrayParts.value(this, value)),
        SqlTypes.listOf(SqlTypes.INTEGER));
  }

  /** The array with one more element at its start. */
  default ArrayExpression<V> prepend(V value) {
    return new ArrayFormula<>(
        Template.call("array_prepend", ArrayParts.value(this, value), this), type());
  }

  /** The array with every element that is the one value replaced by the other. */
  default ArrayExpression<V> replace(V from, V to) {
    return new ArrayFormula<>(
        Template.call(
            "array_replace", this, ArrayParts.value(this, from), ArrayParts.value(this, to)),
        type());
  }

  /** True where all elements of the other are among those of this. */
  default Predicate contains(ArrayExpression<V> other) {
    return new TemplateCondition(Template.infix(this, " @> ", other));
  }

  /** True where an element is in both. */
  default Predicate overlaps(ArrayExpression<V> other) {
    return new TemplateCondition(Template.infix(this, " && ", other));
  }
}
