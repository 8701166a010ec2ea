package dev.rowan.query;

import dev.rowan.mapping.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a value that is embedded in an entity: {@code USER.home}, with a field for each of
 * them. Generated query classes have one for each such value. Immutable and thread-safe.
 *
 * <p>A value is compared column by column: it is equal where all columns are, NULL being equal to
 * the null of a part. Where all its columns are NULL there is no value; no comparison finds such a
 * row, but {@link #isNull} does.
 *
 * @param <V> the value
 */
public abstract non-sealed class EmbeddedColumns<V> implements Selection<V> {

  private @Nullable List<EntityColumn<?>> columns;

  /** For generated code. */
  protected EmbeddedColumns() {}

  /** The columns, and those of the values in this one, in their order. */
  protected abstract List<Selection<?>> parts();

  /** Adds each part with what it holds of the value. */
  protected abstract void add(V value, ColumnValues values);

  /** Reads the value from a row of its table; null where all its columns are NULL. */
  protected abstract @Nullable V read(Row row);

  /** The columns in their order, those of the values in it included. */
  public final List<EntityColumn<?>> columns() {
    List<EntityColumn<?>> known = columns;
    if (known == null) {
      known = List.copyOf(flat());
      columns = known;
    }
    return known;
  }

  private List<EntityColumn<?>> flat() {
    List<EntityColumn<?>> all = new ArrayList<>();
    for (Selection<?> part : parts()) {
      if (part instanceof EmbeddedColumns<?> inner) {
        all.addAll(inner.columns());
      } else {
        all.add((EntityColumn<?>) part);
      }
    }
    return all;
  }

  /** The number of columns of the table before those of the value. */
  final int columnsBefore() {
    EntityColumn<?> first = columns().get(0);
    return first.table().columns().indexOf(first);
  }

  /** True where this is {@code value}. */
  public final Predicate eq(V value) {
    return values(value, "eq").equal();
  }

  /** As {@link #eq(Object)}; no condition when the value is null. */
  public final Predicate eqIfPresent(@Nullable V value) {
    return value == null ? Predicate.noCondition() : eq(value);
  }

  /** True where both are the same; never where one is not there. */
  public final Predicate eq(EmbeddedColumns<V> other) {
    List<Predicate> equal = new ArrayList<>();
    for (int i = 0; i < columns().size(); i++) {
      Template template =
          Template.of(columns().get(i), " is not distinct from ", other.columns().get(i));
      equal.add(new TemplateCondition(template));
    }
    return isNotNull().and(Predicate.all(equal));
  }

  /** True where this is another value than {@code value}. */
  public final Predicate ne(V value) {
    return isNotNull().and(values(value, "ne").different());
  }

  /** As {@link #ne(Object)}; no condition when the value is null. */
  public final Predicate neIfPresent(@Nullable V value) {
    return value == null ? Predicate.noCondition() : ne(value);
  }

  /** True where this is one of the values; nowhere when there are none. */
  public final Predicate in(Collection<? extends V> values) {
    return Predicate.any(values.stream().<Predicate>map(this::eq).toList());
  }

  /** As {@link #in(Collection)}; no condition when the collection is null. */
  public final Predicate inIfPresent(@Nullable Collection<? extends V> values) {
    return values == null ? Predicate.noCondition() : in(values);
  }

  /** As {@link #notIn(Collection)}; no condition when the collection is null. */
  public final Predicate notInIfPresent(@Nullable Collection<? extends V> values) {
    return values == null ? Predicate.noCondition() : notIn(values);
  }

  /** True where this has a value that is none of these; everywhere when there are none. */
  public final Predicate notIn(Collection<? extends V> values) {
    return values.isEmpty()
        ? in(values).not()
        : Predicate.all(values.stream().<Predicate>map(this::ne).toList());
  }

  /** True where there is no value: where all columns are NULL. */
  public final Predicate isNull() {
    return Predicate.all(columns().stream().map(Expression::isNull).toList());
  }

  /** True where there is a value. */
  public final Predicate isNotNull() {
    return Predicate.any(columns().stream().map(Expression::isNotNull).toList());
  }

  private ColumnValues values(@Nullable V value, String operator) {
    return new ColumnValues(this, required(value, operator));
  }

  /**
   * The value itself.
   *
   * @throws IllegalArgumentException when it is null
   */
  final V required(@Nullable V value, String operator) {
    if (value == null) {
      String instead = operator.equals("set") ? "setOrNull" : "isNull() or isNotNull()";
      throw new IllegalArgumentException(
          "%s(null) of the columns %s: write %s".formatted(operator, this, instead));
    }
    return value;
  }

  /** What the value assigns to each column; null stands for NULL. */
  final List<Assignment> assignments(@Nullable V value) {
    return new ColumnValues(this, value).assignments();
  }

  /** The names of the columns. */
  @Override
  public final String toString() {
    return columns().toString();
  }
}
