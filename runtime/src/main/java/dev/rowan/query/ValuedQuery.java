package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities, each with one value more: a count of what is related to it, mostly. The
 * value is a scalar subquery or another expression of the same statement. Immutable.
 *
 * @param <E> the entity
 * @param <V> the value
 */
public final class ValuedQuery<E, V> {

  private final Statements statements;
  private final EntityTable<E> table;
  private final Select select;
  private final Expression<V> value;

  ValuedQuery(Statements statements, EntityTable<E> table, Select select, Expression<V> value) {
    this.statements = statements;
    this.table = table;
    this.select = select;
    this.value = Objects.requireNonNull(value, "An expression is null");
  }

  /** All rows, each with its value, which is null where it is NULL. */
  public List<Tuple2<E, V>> list() {
    return list(Tuple2::new);
  }

  /** All rows, each made of the entity and its value by the mapper, a constructor mostly. */
  public <T> List<T> list(Tuple2.Mapper<? super E, ? super V, ? extends T> mapper) {
    return read(select.rowsWith(value), mapper);
  }

  /** The first row in the order given; empty when there is none. */
  public Optional<Tuple2<E, V>> first() {
    Select one = select.part(new Limit(Math.min(1, limit())), select.offset());
    List<Tuple2<E, V>> rows = read(one.rowsWith(value), Tuple2::new);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  private long limit() {
    Limit limit = select.limit();
    return limit == null ? 1 : limit.rows();
  }

  private <T> List<T> read(Renderer sql, Tuple2.Mapper<? super E, ? super V, ? extends T> mapper) {
    NodeReader<E> reader = new NodeReader<>(select.plan(), table);
    SqlType<V> type = value.type();
    int position = reader.columns() + 1;
    List<E> entities = new ArrayList<>();
    List<T> rows;
    Statements locking = RowLock.checked(statements, select.lock());
    try (SqlStatement statement = locking.prepare(sql.sql())) {
      sql.bind(statement);
      rows =
          statement.list(
              row -> {
                E entity = reader.read(row);
                entities.add(entity);
                return make(mapper, entity, row.get(position, type));
              });
    }
    reader.fetchManys(statements, entities);
    return rows;
  }

  @SuppressWarnings("NullAway") // whether the value may be NULL is for the query to know
  private static <E, V, T> T make(
      Tuple2.Mapper<? super E, ? super V, ? extends T> mapper, E entity, @Nullable V value) {
    return mapper.map(entity, value);
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public String toString() {
    return select.rowsWith(value).sql();
  }
}
