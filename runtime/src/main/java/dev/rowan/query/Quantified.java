package dev.rowan.query;

/**
 * {@code any (…)} or {@code all (…)}: what a value is compared with is each row of a select or each
 * element of an array. Made by {@link Sql#any} and {@link Sql#all}. Immutable.
 *
 * @param <V> the Java type of the values
 */
public final class Quantified<V> {

  private final Template template;

  private Quantified(Template template) {
    this.template = template;
  }

  static <V> Quantified<V> of(String quantifier, Select1<V> select) {
    return new Quantified<>(Template.of(quantifier + " (", select.part(), ")"));
  }

  static <V> Quantified<V> of(String quantifier, ArrayExpression<V> array) {
    return new Quantified<>(Template.of(quantifier + " (", array, ")"));
  }

  Predicate compare(Expression<V> left, Operator operator) {
    return new TemplateCondition(Template.infix(left, operator.sql, template));
  }
}
