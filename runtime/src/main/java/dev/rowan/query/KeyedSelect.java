package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of a table that belong to many keys, each with its key: one query for all of them. */
record KeyedSelect<C>(
    EntityTable<C> table,
    Link link,
    List<Object> keys,
    Predicate where,
    List<Order> order,
    @Nullable Limit limit,
    FetchNode plan) {

  /** The name of the inner query, which nothing inside of it can see. */
  private static final String RELATED = "related";

  /** Reads the rows and what the plan says beyond them. */
  void read(Statements statements, BiConsumer<Object, C> found) {
    read(statements, found, null);
  }

  /** As {@link #read(Statements, BiConsumer)}; who finds a row sets its way back, if any. */
  void read(
      Statements statements, BiConsumer<Object, C> found, @Nullable ToOneRelation<C, ?> back) {
    NodeReader<C> reader = new NodeReader<>(plan, table, back);
    Renderer sql = render(null);
    int[] positions = positions(reader.columns());
    List<C> all = new ArrayList<>();
    boolean isParent = plan.hasManys() && link.junction() == null;
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      statement.forEach(
          row -> {
            C other = read(row, reader, positions, found);
            if (isParent) {
              all.add(other);
            }
          });
    }
    reader.fetchManys(statements, link.junction() == null ? all : reader.distinct());
  }

  /** Reads what a selection says of the rows. */
  <V> void read(Statements statements, Selection<V> selection, BiConsumer<Object, V> found) {
    List<Expression<?>> selected = new Leaves(selection).expressions();
    int[] positions = behind(selected.size());
    List<@Nullable Object> keysOfRows = new ArrayList<>();
    SelectionReader<V> reader = SelectionReader.at(selection, 0);
    List<Later<V>> rows;
    Renderer sql = render(selected);
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      rows =
          statement.list(
              row -> {
                keysOfRows.add(Keys.read(row, link.columns(), positions));
                return reader.later(row);
              });
    }
    reader.fetch(statements);
    for (int i = 0; i < rows.size(); i++) {
      Object key = keysOfRows.get(i);
      if (key != null) {
        found.accept(key, SelectionRows.value(rows.get(i)));
      }
    }
  }

  private C read(Row row, NodeReader<C> reader, int[] positions, BiConsumer<Object, C> found) {
    C other = link.junction() == null ? reader.read(row) : reader.readOnce(row);
    Object key = Keys.read(row, link.columns(), positions);
    if (key != null) {
      found.accept(key, other);
    }
    return other;
  }

  /** The key stands among the columns of the entity, or follows them. */
  private int[] positions(int columns) {
    return link.isInRow() ? table.positions(link.columns()) : behind(columns);
  }

  private int[] behind(int columns) {
    int[] positions = new int[link.columns().size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = columns + i + 1;
    }
    return positions;
  }

  private boolean needsNames() {
    return limit != null || link.junction() != null || !plan.ones().isEmpty();
  }

  /** The statement; {@code selected} in place of the rows when it is not null. */
  Renderer render(@Nullable List<Expression<?>> selected) {
    Renderer out = new Renderer(needsNames());
    render(out, selected);
    if (!out.mustQualify()) {
      return out;
    }
    Renderer again = new Renderer(true);
    render(again, selected);
    return again;
  }

  /** Renders it with these columns and the key, or with what the plan reads. */
  private void render(Renderer out, @Nullable List<Expression<?>> selected) {
    String owners = limit == null ? null : renderOwners(out);
    out.append("select ").open(table);
    if (selected == null) {
      plan.renderColumns(out);
      if (!link.isInRow()) {
        renderKey(out);
      }
    } else {
      renderSelected(out, selected);
    }
    int afterColumns = out.length();
    out.from();
    String between = link.renderJoin(out);
    out.endFrom();
    if (between != null) {
      out.insert(afterColumns, junctionColumns(between));
    }
    out.append(" where ");
    renderCondition(out, between, owners);
    if (where != NoCondition.INSTANCE) {
      out.append(" and (").predicate(where).append(")");
    }
    Select.renderOrder(out, order);
    Select.renderLimit(out, limit);
    out.endSelect().append(owners == null ? "" : ") as " + RELATED);
  }

  private void renderSelected(Renderer out, List<Expression<?>> selected) {
    Template.list(selected).render(out);
    renderKey(out);
  }

  /** Appends the columns of the key, if they are of the same table. */
  private void renderKey(Renderer out) {
    for (int i = 0; link.junction() == null && i < link.columns().size(); i++) {
      link.renderColumn(out.append(", "), i, null);
    }
  }

  /** Begins a query that reads the rows of each key apart, so that a limit is for each. */
  private String renderOwners(Renderer out) {
    String owners = out.newAlias("owners");
    out.append("select " + RELATED + ".* from unnest(");
    renderArrays(out);
    out.append(") as " + owners + "(");
    for (int i = 0; i < link.columns().size(); i++) {
      out.append(i == 0 ? "" : ", ").append("key_" + i);
    }
    out.append(") cross join lateral (");
    return owners;
  }

  private String junctionColumns(String between) {
    Renderer columns = new Renderer();
    for (int i = 0; i < link.columns().size(); i++) {
      columns.append(", ");
      link.renderColumn(columns, i, between);
    }
    return columns.sql();
  }

  /** Appends that the row belongs to one of the keys, or to the one that is read. */
  private void renderCondition(Renderer out, @Nullable String between, @Nullable String owners) {
    if (owners == null) {
      renderAnyOfKeys(out, between);
      return;
    }
    for (int i = 0; i < link.columns().size(); i++) {
      out.append(i == 0 ? "" : " and ");
      link.renderColumn(out, i, between);
      out.append(" = ").qualified(owners, "key_" + i);
    }
  }

  private void renderAnyOfKeys(Renderer out, @Nullable String between) {
    int size = link.columns().size();
    out.append(size == 1 ? "" : "(");
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ", ");
      link.renderColumn(out, i, between);
    }
    out.append(size == 1 ? " = any(" : ") in (select * from unnest(");
    renderArrays(out);
    out.append(size == 1 ? ")" : "))");
  }

  /** Appends an array for each column of the keys. */
  private void renderArrays(Renderer out) {
    int size = link.columns().size();
    for (int i = 0; i < size; i++) {
      EntityColumn<?> column = link.columns().get(i);
      out.append(i == 0 ? "" : ", ").append(column.arrayPlaceholder());
      out.parameter(values(column.type(), Keys.column(keys, i, size)));
    }
  }

  @SuppressWarnings("unchecked") // a key is of the type of its column
  private static <V> Values<V> values(SqlType<V> type, Collection<?> values) {
    return new Values<>(type, new ArrayList<>((Collection<V>) values));
  }
}
