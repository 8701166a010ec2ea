package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;

/** A column of {@code ltree}: paths of labels, {@code shop.books.poetry}. */
public final class LtreeColumn extends EntityColumn<String> {

  LtreeColumn(EntityTable<?> table, String name, SqlType<String> type) {
    super(table, name, type, "");
  }

  /** True where the path leads from here, or is the same. */
  public Predicate isAncestorOf(String path) {
    return compare(" @> ", Value.of(this, path, "isAncestorOf"));
  }

  /** True where this leads from there, or is the same. */
  public Predicate isDescendantOf(String path) {
    return compare(" <@ ", Value.of(this, path, "isDescendantOf"));
  }

  /** True where the path is as an {@code lquery} wants it: {@code *.books.*}. */
  public Predicate matches(String lquery) {
    return compare(" ~ ", Template.of(Texts.value(lquery), "::lquery"));
  }

  /** True where the labels are as an {@code ltxtquery} wants them: {@code books & !poetry}. */
  public Predicate matchesText(String ltxtquery) {
    return compare(" @ ", Template.of(Texts.value(ltxtquery), "::ltxtquery"));
  }

  private Predicate compare(String operator, Object other) {
    return new TemplateCondition(Template.infix(this, operator, other));
  }

  /** The number of labels. */
  public NumberExpression<Integer> level() {
    return new NumberFormula<>(Template.call("nlevel", this), SqlTypes.INTEGER);
  }

  /** The labels from a place on, from 0; a negative one counts from the end. */
  public Expression<String> subpath(int from) {
    return new Formula<>(Template.call("subpath", this, Texts.number(from)), type());
  }

  /** So many labels from a place on. */
  public Expression<String> subpath(int from, int length) {
    return new Formula<>(
        Template.call("subpath", this, Texts.number(from), Texts.number(length)), type());
  }
}
