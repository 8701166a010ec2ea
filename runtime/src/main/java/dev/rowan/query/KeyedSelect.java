package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.Statements;
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
    FollowUp.run(statements, List.of(new RelatedEntities<>(this, found, null, () -> {})));
  }

  /** The key of a row, whose columns stand at these positions. */
  @Nullable Object key(Row row, int[] positions) {
    return Keys.read(row, link.columns(), positions);
  }

  /** The key stands among the columns of the entity, or follows them. */
  int[] positions(int columns) {
    return link.isInRow() ? table.positions(link.columns()) : behind(columns);
  }

  /** The key follows so many columns. */
  int[] behind(int columns) {
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
    new KeyArrays(link.columns(), keys).render(out);
  }
}
