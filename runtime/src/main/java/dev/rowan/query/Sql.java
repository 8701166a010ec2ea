package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The parts of a query that begin with no column: subqueries, values, functions of several
 * expressions, and raw SQL. To be imported statically.
 */
public final class Sql {

  private Sql() {}

  /**
   * A table with all its rows, those that are deleted among them: {@code
   * db.select(POST.id).from(withDeleted(POST))}.
   *
   * @throws IllegalStateException when the table keeps no row that is deleted
   */
  public static Source withDeleted(EntityTable<?> table) {
    return WithDeleted.of(table);
  }

  /** A select that stands in others: {@code in}, {@code exists}, {@code asTable}. */
  public static <A> Select1<A> select(Selection<A> a) {
    return Selects.select(null, a);
  }

  /** As {@link #select(Selection)}, of two columns. */
  public static <A, B> Select2<A, B> select(Selection<A> a, Selection<B> b) {
    return Selects.select(null, a, b);
  }

  /** As {@link #select(Selection)}, of three columns. */
  public static <A, B, C> Select3<A, B, C> select(Selection<A> a, Selection<B> b, Selection<C> c) {
    return Selects.select(null, a, b, c);
  }

  /** As {@link #select(Selection)}, of four columns. */
  public static <A, B, C, D> Select4<A, B, C, D> select(
      Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d) {
    return Selects.select(null, a, b, c, d);
  }

  /** As {@link #select(Selection)}, of five columns. */
  public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
      Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d, Selection<E> e) {
    return Selects.select(null, a, b, c, d, e);
  }

  /** As {@link #select(Selection)}, of six columns. */
  public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f) {
    return Selects.select(null, a, b, c, d, e, f);
  }

  /** As {@link #select(Selection)}, of seven columns. */
  public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g) {
    return Selects.select(null, a, b, c, d, e, f, g);
  }

  /** As {@link #select(Selection)}, of eight columns. */
  public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g,
      Selection<H> h) {
    return Selects.select(null, a, b, c, d, e, f, g, h);
  }

  /** Two selections as one, for more columns than a select has places for. */
  public static <A, B> Selection<Tuple2<A, B>> row(Selection<A> a, Selection<B> b) {
    return Tuple2.<A, B, Tuple2<A, B>>select(Tuple2::new, a, b);
  }

  /** As {@link #row(Selection, Selection)}, of three. */
  public static <A, B, C> Selection<Tuple3<A, B, C>> row(
      Selection<A> a, Selection<B> b, Selection<C> c) {
    return Tuple3.<A, B, C, Tuple3<A, B, C>>select(Tuple3::new, a, b, c);
  }

  /** As {@link #row(Selection, Selection)}, of four. */
  public static <A, B, C, D> Selection<Tuple4<A, B, C, D>> row(
      Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d) {
    return Tuple4.<A, B, C, D, Tuple4<A, B, C, D>>select(Tuple4::new, a, b, c, d);
  }

  /** As {@link #row(Selection, Selection)}, of five. */
  public static <A, B, C, D, E> Selection<Tuple5<A, B, C, D, E>> row(
      Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d, Selection<E> e) {
    return Tuple5.<A, B, C, D, E, Tuple5<A, B, C, D, E>>select(Tuple5::new, a, b, c, d, e);
  }

  /** As {@link #row(Selection, Selection)}, of six. */
  public static <A, B, C, D, E, F> Selection<Tuple6<A, B, C, D, E, F>> row(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f) {
    return Tuple6.<A, B, C, D, E, F, Tuple6<A, B, C, D, E, F>>select(Tuple6::new, a, b, c, d, e, f);
  }

  /** As {@link #row(Selection, Selection)}, of seven. */
  public static <A, B, C, D, E, F, G> Selection<Tuple7<A, B, C, D, E, F, G>> row(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g) {
    return Tuple7.<A, B, C, D, E, F, G, Tuple7<A, B, C, D, E, F, G>>select(
        Tuple7::new, a, b, c, d, e, f, g);
  }

  /** As {@link #row(Selection, Selection)}, of eight. */
  public static <A, B, C, D, E, F, G, H> Selection<Tuple8<A, B, C, D, E, F, G, H>> row(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g,
      Selection<H> h) {
    return Tuple8.<A, B, C, D, E, F, G, H, Tuple8<A, B, C, D, E, F, G, H>>select(
        Tuple8::new, a, b, c, d, e, f, g, h);
  }

  /** True where the select, which may speak of the tables around it, has a row. */
  public static Predicate exists(SelectQuery<?, ?> select) {
    return new TemplateCondition(Template.of("exists (", select.part(), ")"));
  }

  /** True where the select has no row. */
  public static Predicate notExists(SelectQuery<?, ?> select) {
    return exists(select).not();
  }

  /** A value as an expression. */
  public static <V> Expression<V> value(V value, SqlType<V> type) {
    return new Formula<>(Template.of(new Bound<>(type, value)), type);
  }

  /** A text as an expression. */
  public static TextExpression value(String value) {
    return new TextFormula(Template.of(new Bound<>(SqlTypes.TEXT, value)), SqlTypes.TEXT);
  }

  /** A truth value as an expression. */
  public static BooleanExpression value(boolean value) {
    return new BooleanFormula(Template.of(new Bound<>(SqlTypes.BOOLEAN, value)), SqlTypes.BOOLEAN);
  }

  /** A number as an expression. */
  public static NumberExpression<Integer> value(int value) {
    return new NumberFormula<>(Template.of(new Bound<>(SqlTypes.INTEGER, value)), SqlTypes.INTEGER);
  }

  /** A number as an expression. */
  public static NumberExpression<Long> value(long value) {
    return new NumberFormula<>(Template.of(new Bound<>(SqlTypes.BIGINT, value)), SqlTypes.BIGINT);
  }

  /** A number as an expression. */
  public static NumberExpression<Double> value(double value) {
    return new NumberFormula<>(Template.of(new Bound<>(SqlTypes.DOUBLE, value)), SqlTypes.DOUBLE);
  }

  /** A number as an expression. */
  public static NumberExpression<BigDecimal> value(BigDecimal value) {
    return new NumberFormula<>(Template.of(new Bound<>(SqlTypes.NUMERIC, value)), SqlTypes.NUMERIC);
  }

  /** A day or moment as an expression. */
  public static TemporalExpression<LocalDate> value(LocalDate value) {
    return new TemporalFormula<>(Template.of(new Bound<>(SqlTypes.DATE, value)), SqlTypes.DATE);
  }

  /** A day or moment as an expression. */
  public static TemporalExpression<LocalDateTime> value(LocalDateTime value) {
    return new TemporalFormula<>(
        Template.of(new Bound<>(SqlTypes.TIMESTAMP, value)), SqlTypes.TIMESTAMP);
  }

  /** A day or moment as an expression. */
  public static TemporalExpression<Instant> value(Instant value) {
    return new TemporalFormula<>(
        Template.of(new Bound<>(SqlTypes.TIMESTAMPTZ, value)), SqlTypes.TIMESTAMPTZ);
  }

  /** A UUID as an expression. */
  public static ComparableExpression<UUID> value(UUID value) {
    return new ComparableFormula<>(Template.of(new Bound<>(SqlTypes.UUID, value)), SqlTypes.UUID);
  }

  /** A literal that is the same in all places of a statement, for texts that never change. */
  public static TextExpression literal(String text) {
    return new TextFormula(Template.of(Literals.text(text)), SqlTypes.TEXT);
  }

  /** Begins {@code case when … then … end}. */
  public static <V> Case<V, Expression<V>> when(Predicate condition, Expression<V> result) {
    return Case.of(condition, result, all -> new Formula<>(all, result.type()));
  }

  /** As {@link #when(Predicate, Expression)}, with numbers. */
  public static <V extends Number & Comparable<V>> Case<V, NumberExpression<V>> when(
      Predicate condition, NumberExpression<V> result) {
    return Case.of(condition, result, all -> new NumberFormula<>(all, result.type()));
  }

  /** As {@link #when(Predicate, Expression)}, with days, times or moments. */
  public static <V extends Comparable<? super V>> Case<V, TemporalExpression<V>> when(
      Predicate condition, TemporalExpression<V> result) {
    return Case.of(condition, result, all -> new TemporalFormula<>(all, result.type()));
  }

  /** As {@link #when(Predicate, Expression)}, with texts. */
  public static Case<String, TextExpression> when(Predicate condition, TextExpression result) {
    return Case.of(condition, result, all -> new TextFormula(all, result.type()));
  }

  /** As {@link #when(Predicate, Expression)}, with a text. */
  public static Case<String, TextExpression> when(Predicate condition, String result) {
    return when(condition, value(result));
  }

  /** As {@link #when(Predicate, Expression)}, with a number. */
  public static Case<Integer, NumberExpression<Integer>> when(Predicate condition, int result) {
    return when(condition, value(result));
  }

  /** As {@link #when(Predicate, Expression)}, with a number. */
  public static Case<BigDecimal, NumberExpression<BigDecimal>> when(
      Predicate condition, BigDecimal result) {
    return when(condition, value(result));
  }

  /** What a comparison is true with when it is with one of the values that the select finds. */
  public static <V> Quantified<V> any(Select1<V> select) {
    return Quantified.of("any", select);
  }

  /** What a comparison is true with when it is with one of the elements. */
  public static <V> Quantified<V> any(ArrayExpression<V> array) {
    return Quantified.of("any", array);
  }

  /** What a comparison is true with when it is with all values that the select finds. */
  public static <V> Quantified<V> all(Select1<V> select) {
    return Quantified.of("all", select);
  }

  /** What a comparison is true with when it is with all of the elements. */
  public static <V> Quantified<V> all(ArrayExpression<V> array) {
    return Quantified.of("all", array);
  }

  /**
   * A call of a function that PostgreSQL or you have made. The name stands in the SQL as an
   * identifier, {@code schema.name} as two.
   */
  public static <V> Expression<V> function(
      SqlType<V> type, String name, Expression<?>... arguments) {
    return new Formula<>(Template.call(Identifiers.path(name), (Object[]) arguments), type);
  }

  /**
   * An operator between two expressions that PostgreSQL, an extension or you have made: {@code
   * operator(SqlTypes.DOUBLE, a, "<->", b)}.
   *
   * @throws IllegalArgumentException when the name is none of an operator
   */
  public static <V> Expression<V> operator(
      SqlType<V> type, Expression<?> left, String operator, Expression<?> right) {
    return new Formula<>(
        Template.infix(left, " " + Identifiers.operator(operator) + " ", right), type);
  }

  /** As {@link #operator}, a condition: {@code condition(name, "%", value("ana"))}. */
  public static Predicate condition(Expression<?> left, String operator, Expression<?> right) {
    return new TemplateCondition(
        Template.infix(left, " " + Identifiers.operator(operator) + " ", right));
  }

  /**
   * Raw SQL, as an expression of this type. Each {@code ?} takes the next argument, an expression
   * or a value of {@link #value}; a {@code ?} that is meant is written {@code ??}. The text must
   * never come from outside.
   *
   * @throws IllegalArgumentException when there are more or fewer arguments
   */
  public static <V> Expression<V> raw(SqlType<V> type, String sql, Expression<?>... arguments) {
    return new Formula<>(RawSql.template(sql, arguments), type);
  }

  /** As {@link #raw}, a condition. */
  public static Predicate rawCondition(String sql, Expression<?>... arguments) {
    return new TemplateCondition(RawSql.template(sql, arguments));
  }

  /** A view of an expression as a number, where only its type is known. */
  public static <V extends Number & Comparable<V>> NumberExpression<V> number(Expression<V> of) {
    return new NumberFormula<>(Template.of(of).like(of), of.type(), Node.of(of).label());
  }

  /** A view of an expression as text. */
  public static TextExpression text(Expression<String> of) {
    return new TextFormula(Template.of(of).like(of), of.type(), Node.of(of).label());
  }

  /** A view of an expression as a day, time or moment. */
  public static <V extends Comparable<? super V>> TemporalExpression<V> temporal(Expression<V> of) {
    return new TemporalFormula<>(Template.of(of).like(of), of.type(), Node.of(of).label());
  }

  /** A view of an expression as true or false. */
  public static BooleanExpression truth(Expression<Boolean> of) {
    return new BooleanFormula(Template.of(of).like(of), of.type(), Node.of(of).label());
  }

  /** A view of an expression as an array. */
  public static <V> ArrayExpression<V> array(Expression<List<V>> of) {
    return new ArrayFormula<>(Template.of(of).like(of), of.type(), Node.of(of).label());
  }

  /** The elements of an array as rows of one column, under this name. */
  public static <V> FunctionTable<Expression<V>> unnest(String name, ArrayExpression<V> array) {
    return new FunctionTable<>(
        name, new Formula<>(Template.call("unnest", array), array.elementType(), name));
  }

  /** The numbers from one to the other, both included, as rows of one column. */
  public static FunctionTable<NumberExpression<Integer>> series(String name, int from, int to) {
    return new FunctionTable<>(
        name,
        new NumberFormula<>(
            Template.call("generate_series", value(from), value(to)), SqlTypes.INTEGER, name));
  }

  /** The rows of one column that a function returns. */
  public static <X extends Expression<?>> FunctionTable<X> rows(String name, X call) {
    return new FunctionTable<>(name, call);
  }

  /** Rows of values, the first of which names the columns; further ones by {@code row}. */
  public static ValuesQuery values(Expression<?>... firstRow) {
    return ValuesQuery.of(firstRow);
  }
}
