package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stored rows of one level of a graph in the order of their keys, so that all who save
 * graphs lock them in that order.
 *
 * @param <C> the entity
 */
final class GraphRows<C> {

  private final EntityTable<C> table;
  private final @Nullable Link link;
  private final GraphLock lock;

  /** Reads rows, and by the link to what they belong, if there is one. */
  GraphRows(EntityTable<C> table, @Nullable Link link, GraphLock lock) {
    this.table = table;
    this.link = link;
    this.lock = isLockable(table) ? lock : GraphLock.NONE;
  }

  /** Rows of a base go on in the tables of subtypes, and PostgreSQL locks none that may miss. */
  private static boolean isLockable(EntityTable<?> table) {
    return table.joined() == null || !table.joined().isBase(table);
  }

  /** Reads those that have one of the keys in these columns. */
  List<GraphRow<C>> read(
      Statements statements, List<? extends EntityColumn<?>> columns, Collection<Object> keys) {
    Select select = Select.of(table).and(in(columns, List.copyOf(keys))).ordered();
    if (lock != GraphLock.NONE) {
      select = select.locking(RowLock.of(lock.sql));
    }
    FetchNode node = FetchNode.of(table);
    NodeReader<C> reader = new NodeReader<>(node, table);
    Renderer sql = select.rows(out -> renderColumns(out, node), null);
    KeyForm form = new KeyForm(table.primaryKey());
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.list(row -> read(row, reader, form));
    }
  }

  private void renderColumns(Renderer out, FetchNode node) {
    node.renderColumns(out);
    if (link != null && !link.isInRow()) {
      for (EntityColumn<?> column : link.columns()) {
        out.append(", ").expression(column);
      }
    }
  }

  private GraphRow<C> read(Row row, NodeReader<C> reader, KeyForm form) {
    C entity = reader.read(row);
    Object key = Objects.requireNonNull(table.mapper().key(entity));
    return new GraphRow<>(entity, form.of(key), owner(row, reader.columns()));
  }

  private @Nullable Object owner(Row row, int columns) {
    if (link == null) {
      return null;
    }
    int[] positions = table.positions(link.columns());
    for (int i = 0; i < positions.length && !link.isInRow(); i++) {
      positions[i] = columns + i + 1;
    }
    Object owner = Keys.read(row, link.columns(), positions);
    return owner == null ? null : new KeyForm(link.columns()).of(owner);
  }

  /** {@code id = any(?)}, or {@code (a, b) in (select * from unnest(?, ?))}. */
  static Predicate in(List<? extends EntityColumn<?>> columns, List<Object> keys) {
    if (columns.size() == 1) {
      return SameEntity.isOneOf(columns, keys);
    }
    Part arrays = out -> new KeyArrays(columns, keys).render(out);
    return new TemplateCondition(
        Template.of("(", Template.list(columns), ") in (select * from unnest(", arrays, "))"));
  }
}
