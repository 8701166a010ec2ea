package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The columns of a table, which generated code adds in the order in which the mapper of the table
 * reads them. {@code cast} is for a column whose type differs from that of its Java type, {@code
 * citext} or {@code jsonb} for text: values are written {@code ?::cast}. It is SQL from the
 * mapping, never from input.
 */
abstract sealed class TableColumns permits EntityTable {

  private final List<EntityColumn<?>> columns = new ArrayList<>();

  TableColumns() {}

  /** The table itself. */
  private EntityTable<?> table() {
    return (EntityTable<?>) this;
  }

  /** All columns, in the order in which they are read. */
  public final List<EntityColumn<?>> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** Adds a column of text. */
  protected final TextColumn text(String name) {
    return text(name, "");
  }

  /** Adds a column of text whose values are cast. */
  protected final TextColumn text(String name, String cast) {
    return add(new TextColumn(table(), name, cast));
  }

  /** Adds a boolean column. */
  protected final BooleanColumn bool(String name) {
    return add(new BooleanColumn(table(), name));
  }

  /** Adds a column of {@code bigint}. */
  protected final NumberColumn<Long> bigint(String name) {
    return number(name, SqlTypes.BIGINT);
  }

  /** Adds a column of {@code integer}. */
  protected final NumberColumn<Integer> integer(String name) {
    return number(name, SqlTypes.INTEGER);
  }

  /** Adds a column of {@code numeric}. */
  protected final NumberColumn<BigDecimal> numeric(String name) {
    return number(name, SqlTypes.NUMERIC);
  }

  /** Adds a column of {@code timestamptz}. */
  protected final TemporalColumn<Instant> timestamptz(String name) {
    return temporal(name, SqlTypes.TIMESTAMPTZ);
  }

  /** Adds a column of {@code date}. */
  protected final TemporalColumn<LocalDate> date(String name) {
    return temporal(name, SqlTypes.DATE);
  }

  /** Adds a column of {@code uuid}. */
  protected final ComparableColumn<UUID> uuid(String name) {
    return comparable(name, SqlTypes.UUID);
  }

  /** Adds a column of numbers. */
  protected final <V extends Number & Comparable<V>> NumberColumn<V> number(
      String name, SqlType<V> type) {
    return number(name, type, "");
  }

  /** Adds a column of numbers whose values are cast. */
  protected final <V extends Number & Comparable<V>> NumberColumn<V> number(
      String name, SqlType<V> type, String cast) {
    return add(new NumberColumn<>(table(), name, type, cast));
  }

  /** Adds a column of days, times or moments. */
  protected final <V extends Comparable<? super V>> TemporalColumn<V> temporal(
      String name, SqlType<V> type) {
    return temporal(name, type, "");
  }

  /** Adds a column of days, times or moments whose values are cast. */
  protected final <V extends Comparable<? super V>> TemporalColumn<V> temporal(
      String name, SqlType<V> type, String cast) {
    return add(new TemporalColumn<>(table(), name, type, cast));
  }

  /** Adds a column whose values have an order. */
  protected final <V extends Comparable<? super V>> ComparableColumn<V> comparable(
      String name, SqlType<V> type) {
    return comparable(name, type, "");
  }

  /** Adds a column whose values have an order and are cast. */
  protected final <V extends Comparable<? super V>> ComparableColumn<V> comparable(
      String name, SqlType<V> type, String cast) {
    return add(new ComparableColumn<>(table(), name, type, cast));
  }

  /** Adds a column that can be compared only for equality. */
  protected final <V> EntityColumn<V> column(String name, SqlType<V> type) {
    return column(name, type, "");
  }

  /** Adds a column that can be compared only for equality, and whose values are cast. */
  protected final <V> EntityColumn<V> column(String name, SqlType<V> type, String cast) {
    return add(new EntityColumn<>(table(), name, type, cast));
  }

  /** Adds an array column that is read as a list. */
  protected final <V> ArrayColumn<V> list(String name, SqlType<V> element) {
    return list(name, element, "");
  }

  /** Adds an array column that is read as a list, and whose values are cast: {@code citext[]}. */
  protected final <V> ArrayColumn<V> list(String name, SqlType<V> element, String cast) {
    return add(new ArrayColumn<>(table(), name, element, cast));
  }

  /** Adds a column of ranges; the cast is for a range type of one's own, or empty. */
  protected final <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeColumn<V, X> range(String name, RangeType<V, X> type, String... cast) {
    return add(new RangeColumn<>(table(), name, type, String.join("", cast)));
  }

  /** Adds a column of multiranges; the cast is for a type of one's own, or empty. */
  protected final <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      MultirangeColumn<V, X> multirange(String name, RangeType<V, X> type, String... cast) {
    return add(new MultirangeColumn<>(table(), name, type, String.join("", cast)));
  }

  /** Adds a column of addresses or networks. */
  protected final <V> NetworkColumn<V> network(String name, SqlType<V> type) {
    return add(new NetworkColumn<>(table(), name, type));
  }

  /** Adds a column of points, boxes, circles or polygons. */
  protected final <V> GeometricColumn<V> geometric(String name, SqlType<V> type) {
    return add(new GeometricColumn<>(table(), name, type));
  }

  /** Adds a column of {@code hstore}. */
  protected final HstoreColumn hstore(String name, SqlType<Map<String, String>> type) {
    return add(new HstoreColumn(table(), name, type));
  }

  /** Adds a column of {@code jsonb} or {@code json}. */
  protected final <V> JsonColumn<V> json(String name, SqlType<V> type) {
    return add(new JsonColumn<>(table(), name, type));
  }

  /** Adds a column of {@code ltree}. */
  protected final LtreeColumn ltree(String name, SqlType<String> type) {
    return add(new LtreeColumn(table(), name, type));
  }

  /** Adds a column of {@code tsvector}. */
  protected final SearchVectorColumn searchVector(String name, SqlType<String> type) {
    return add(new SearchVectorColumn(table(), name, type));
  }

  /** Adds a column of pgvector's {@code vector}; the cast says its dimensions, or is empty. */
  protected final VectorColumn vector(String name, SqlType<float[]> type, String... cast) {
    return add(new VectorColumn(table(), name, type, String.join("", cast)));
  }

  /** Marks a column whose values, and what they are compared with, nobody is shown. */
  protected static <C extends EntityColumn<?>> C sensitive(C column) {
    column.setSensitive();
    return column;
  }

  private <C extends EntityColumn<?>> C add(C column) {
    columns.add(column);
    return column;
  }
}
