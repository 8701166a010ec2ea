package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities, each with one value more. */
final class Valued<E, V> implements PageForm<Tuple2<E, V>, Tuple2<E, V>> {

  private final FetchNode plan;
  private final NodeReader<E> reader;
  private final Expression<V> value;

  Valued(FetchNode plan, EntityTable<E> table, Expression<V> value) {
    this.plan = plan;
    this.reader = new NodeReader<>(plan, table);
    this.value = value;
  }

  @Override
  public void renderColumns(Renderer out) {
    plan.renderColumns(out).append(", ").expression(value);
  }

  @Override
  public int columns() {
    return reader.columns() + 1;
  }

  @Override
  public Tuple2<E, V> read(Row row) {
    return tuple(reader.read(row), row.get(columns(), value.type()));
  }

  @SuppressWarnings("NullAway") // whether the value may be NULL is for the query to know
  private static <E, V> Tuple2<E, V> tuple(E entity, @Nullable V value) {
    return new Tuple2<>(entity, value);
  }

  @Override
  public void addFollowUps(List<FollowUp> queries, List<Tuple2<E, V>> rows) {
    List<E> entities = new ArrayList<>(rows.size());
    rows.forEach(row -> entities.add(row.v1()));
    reader.addManys(queries, entities);
  }

  @Override
  public List<Tuple2<E, V>> completed(List<Tuple2<E, V>> rows) {
    return rows;
  }

  /** As {@link #complete}; further rows will have nothing in common with these. */
  List<Tuple2<E, V>> completeApart(Statements statements, List<Tuple2<E, V>> rows) {
    complete(statements, rows);
    reader.reset();
    return rows;
  }
}
