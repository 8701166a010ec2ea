package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Functions that take several expressions on a par, or none. To be imported statically. */
public final class Functions {

  private Functions() {}

  /** The first of these that is not NULL. */
  @SafeVarargs
  public static <V> Expression<V> coalesce(
      Expression<V> first, Expression<V> second, Expression<V>... more) {
    return new Formula<>(Template.call("coalesce", list(first, second, more)), first.type());
  }

  /** The first of these numbers that is not NULL. */
  @SafeVarargs
  public static <V extends Number & Comparable<V>> NumberExpression<V> coalesce(
      NumberExpression<V> first, NumberExpression<V> second, NumberExpression<V>... more) {
    return new NumberFormula<>(Template.call("coalesce", list(first, second, more)), first.type());
  }

  /** The first of these texts that is not NULL. */
  public static TextExpression coalesce(
      TextExpression first, TextExpression second, TextExpression... more) {
    return new TextFormula(Template.call("coalesce", list(first, second, more)), first.type());
  }

  /** The greatest of these; NULLs are passed over. */
  @SafeVarargs
  public static <V extends Comparable<? super V>> ComparableExpression<V> greatest(
      Expression<V> first, Expression<V> second, Expression<V>... more) {
    return new ComparableFormula<>(
        Template.call("greatest", list(first, second, more)), first.type());
  }

  /** The greatest of these numbers; NULLs are passed over. */
  @SafeVarargs
  public static <V extends Number & Comparable<V>> NumberExpression<V> greatest(
      NumberExpression<V> first, NumberExpression<V> second, NumberExpression<V>... more) {
    return new NumberFormula<>(Template.call("greatest", list(first, second, more)), first.type());
  }

  /** The latest of these; NULLs are passed over. */
  @SafeVarargs
  public static <V extends Comparable<? super V>> TemporalExpression<V> greatest(
      TemporalExpression<V> first, TemporalExpression<V> second, TemporalExpression<V>... more) {
    return new TemporalFormula<>(
        Template.call("greatest", list(first, second, more)), first.type());
  }

  /** The smallest of these; NULLs are passed over. */
  @SafeVarargs
  public static <V extends Comparable<? super V>> ComparableExpression<V> least(
      Expression<V> first, Expression<V> second, Expression<V>... more) {
    return new ComparableFormula<>(Template.call("least", list(first, second, more)), first.type());
  }

  /** The smallest of these numbers; NULLs are passed over. */
  @SafeVarargs
  public static <V extends Number & Comparable<V>> NumberExpression<V> least(
      NumberExpression<V> first, NumberExpression<V> second, NumberExpression<V>... more) {
    return new NumberFormula<>(Template.call("least", list(first, second, more)), first.type());
  }

  /** The earliest of these; NULLs are passed over. */
  @SafeVarargs
  public static <V extends Comparable<? super V>> TemporalExpression<V> least(
      TemporalExpression<V> first, TemporalExpression<V> second, TemporalExpression<V>... more) {
    return new TemporalFormula<>(Template.call("least", list(first, second, more)), first.type());
  }

  /** The texts of these one after the other; NULLs are passed over. */
  public static TextExpression concat(Expression<?> first, Expression<?>... more) {
    List<Expression<?>> all = new ArrayList<>(List.of(first));
    all.addAll(Arrays.asList(more));
    return new TextFormula(Template.call("concat", all), SqlTypes.TEXT);
  }

  /** A number from 0 to 1, another one for each row. */
  public static NumberExpression<Double> random() {
    return new NumberFormula<>(Template.of("random()"), SqlTypes.DOUBLE);
  }

  /**
   * A text with the others in the places of {@code %s}, as PostgreSQL's {@code format} has it; the
   * pattern is a literal.
   */
  public static TextExpression format(String pattern, Expression<?>... values) {
    List<Object> arguments = new ArrayList<>(List.of(Literals.text(pattern)));
    arguments.addAll(Arrays.asList(values));
    return new TextFormula(Template.call("format", arguments), SqlTypes.TEXT);
  }

  /** Bytes as text of this form: {@code hex}, {@code base64}, {@code escape}. */
  public static TextExpression encode(Expression<byte[]> bytes, String form) {
    return Texts.call("encode", bytes, Literals.text(form));
  }

  private static List<Expression<?>> list(
      Expression<?> first, Expression<?> second, Expression<?>... more) {
    List<Expression<?>> all = new ArrayList<>(List.of(first, second));
    all.addAll(Arrays.asList(more));
    return all;
  }

  /** The texts of these with the separator between them; NULLs are left out. */
  public static TextExpression concatWithSeparator(
      String separator, Expression<?> first, Expression<?>... more) {
    List<Object> all = new ArrayList<>(List.of(Texts.value(separator), first));
    all.addAll(Arrays.asList(more));
    return new TextFormula(Template.call("concat_ws", all), SqlTypes.TEXT);
  }

  /** The character of a code point. */
  public static TextExpression character(NumberExpression<Integer> codePoint) {
    return Texts.call("chr", codePoint);
  }

  /** The number π. */
  public static NumberExpression<Double> pi() {
    return new NumberFormula<>(Template.of("pi()"), SqlTypes.DOUBLE);
  }

  /** The angle, in radians, under which a point is seen. */
  public static NumberExpression<Double> atan2(NumberExpression<?> y, NumberExpression<?> x) {
    return Numbers.call("atan2", y, x.asDouble());
  }

  /** A UUID at random. */
  public static ComparableExpression<UUID> randomUuid() {
    return new ComparableFormula<>(Template.of("gen_random_uuid()"), SqlTypes.UUID);
  }

  /** How many of these are NULL. */
  public static NumberExpression<Integer> countNulls(Expression<?> first, Expression<?>... more) {
    List<Expression<?>> all = new ArrayList<>(List.of(first));
    all.addAll(Arrays.asList(more));
    return new NumberFormula<>(Template.call("num_nulls", all), SqlTypes.INTEGER);
  }
}
