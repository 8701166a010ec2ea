package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;

/** A column of pgvector's {@code vector}. An order by a distance can use an index. */
public final class VectorColumn extends EntityColumn<float[]> {

  VectorColumn(EntityTable<?> table, String name, SqlType<float[]> type, String cast) {
    super(table, name, type, cast);
  }

  /** How far away the other is, in a straight line. */
  public NumberExpression<Double> l2Distance(float... other) {
    return distance(" <-> ", other, "l2Distance");
  }

  /** How far away the other is, along the axes. */
  public NumberExpression<Double> l1Distance(float... other) {
    return distance(" <+> ", other, "l1Distance");
  }

  /** How far the direction of the other is from this one: 0 for the same, 2 for the opposite. */
  public NumberExpression<Double> cosineDistance(float... other) {
    return distance(" <=> ", other, "cosineDistance");
  }

  /** The inner product of both, made negative, so that the least is the nearest. */
  public NumberExpression<Double> negativeInnerProduct(float... other) {
    return distance(" <#> ", other, "negativeInnerProduct");
  }

  private NumberExpression<Double> distance(String operator, float[] other, String name) {
    return new NumberFormula<>(
        Template.infix(this, operator, Value.of(this, other, name)), SqlTypes.DOUBLE);
  }
}
