package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a query says, and the statements made of it. Null limits and offsets are not there. */
record Select(
    EntityTable<?> table,
    Predicate where,
    List<Order> order,
    @Nullable Limit limit,
    @Nullable Limit offset,
    FetchNode plan,
    @Nullable RowLock lock,
    Life life) {

  private enum Form {
    ROWS,
    LAST_OF_PART,
    COUNT,
    EXISTS
  }

  /** Everything in a table, in no order. */
  static Select of(EntityTable<?> table) {
    return new Select(
        table,
        Predicate.noCondition(),
        List.of(),
        null,
        null,
        FetchNode.of(table),
        null,
        Life.ALIVE);
  }

  /** {@code select columns from table …}. */
  Renderer rows() {
    return rendered(Form.ROWS, limit);
  }

  /** As {@link #rows()}, but no more rows than this. */
  Renderer rows(int most) {
    return rendered(Form.ROWS, limit == null || limit.rows() > most ? new Limit(most) : limit);
  }

  /**
   * Whether {@link #last} can be asked of the server; a part in the order of another table cannot.
   */
  boolean hasLast() {
    return (limit == null && offset == null) || !rows().isQualified();
  }

  /** The last row by the order, which is not empty. */
  Renderer last() {
    if (limit == null && offset == null) {
      return turned().rows(1);
    }
    return rendered(Form.LAST_OF_PART, limit);
  }

  /** In the order given, or in that of the primary key when there is none. */
  Select ordered() {
    if (!order.isEmpty()) {
      return this;
    }
    List<Order> keys = new ArrayList<>();
    for (EntityColumn<?> column : table.primaryKey()) {
      keys.add(column.asc());
    }
    return thenBy(keys);
  }

  /** All rows in the opposite order, which is not empty. */
  Select turned() {
    return new Select(table, where, reversed(), null, null, plan, lock, life);
  }

  /** {@code select count(*) …}: the number of rows. */
  Renderer count() {
    return unfetched().rendered(Form.COUNT, limit);
  }

  /** {@code select exists (…)}. */
  Renderer exists() {
    return unfetched().rendered(Form.EXISTS, limit);
  }

  /** Nothing is fetched or locked and no order kept: for what does not look at the rows. */
  private Select unfetched() {
    return new Select(table, where, List.of(), limit, offset, FetchNode.nothing(table), null, life);
  }

  private List<Order> reversed() {
    List<Order> reversed = new ArrayList<>(order.size());
    for (Order key : order) {
      reversed.add(key.reversed());
    }
    return reversed;
  }

  private Renderer rendered(Form form, @Nullable Limit most) {
    return rendered(out -> render(out, form, most));
  }

  private Renderer rendered(Part statement) {
    Renderer out = new Renderer(!plan.ones().isEmpty());
    statement.render(out);
    if (out.mustQualify()) {
      out = new Renderer(true);
      statement.render(out);
    }
    return out.withCtes();
  }

  /** As {@link #rows()}, but these columns, and no more rows than this. */
  Renderer rows(Consumer<Renderer> columns, @Nullable Limit most) {
    return rendered(out -> renderRows(out, most, () -> columns.accept(out)));
  }

  private void render(Renderer out, Form form, @Nullable Limit most) {
    switch (form) {
      case ROWS -> renderRows(out, false, most);
      case LAST_OF_PART -> renderLastOfPart(out, most);
      case COUNT -> renderCount(out, most);
      case EXISTS -> {
        out.append("select exists (");
        renderRows(out, true, most);
        out.append(")");
      }
    }
  }

  private void renderLastOfPart(Renderer out, @Nullable Limit most) {
    String columns = table.columnList();
    out.append("select ").append(columns).append(" from (");
    renderRows(out, false, most);
    out.append(") as ").append(Identifiers.quoted(table.name()));
    renderOrder(out.alone(), reversed());
    renderLimit(out, new Limit(1));
  }

  private void renderCount(Renderer out, @Nullable Limit most) {
    if (limit == null && offset == null) {
      out.append("select count(*)").open(table);
      renderFrom(out);
      out.endSelect();
    } else {
      out.append("select count(*) from (");
      renderRows(out, true, most);
      out.append(") as counted");
    }
  }

  private void renderRows(Renderer out, boolean isBare, @Nullable Limit most) {
    renderRows(out, most, isBare ? () -> out.append("1") : () -> plan.renderColumns(out));
  }

  private void renderRows(Renderer out, @Nullable Limit most, Runnable columns) {
    out.append("select ").open(table);
    columns.run();
    renderFrom(out);
    NamedWindows.render(
        out,
        () -> {
          renderOrder(out, order);
          renderPart(out, most);
        });
    if (lock != null) {
      lock.render(out);
    }
    out.endSelect();
  }

  void renderPart(Renderer out, @Nullable Limit most) {
    renderLimit(out, most);
    if (offset != null) {
      out.append(" offset ?").parameter(offset);
    }
  }

  private void renderFrom(Renderer out) {
    out.from();
    Predicate condition = condition();
    if (condition != NoCondition.INSTANCE) {
      out.append(" where ").predicate(condition);
    }
  }

  static void renderOrder(Renderer out, List<Order> order) {
    if (!order.isEmpty()) {
      out.append(" order by ");
      renderKeys(out, order);
    }
  }

  static void renderKeys(Renderer out, List<Order> order) {
    for (int i = 0; i < order.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      order.get(i).render(out);
    }
  }

  /**
   * The limit stands in the SQL as a number: for a parameter the server would plan for a tenth of
   * all rows, and often choose the slower way. The offset is a parameter, since it takes many
   * values.
   */
  static void renderLimit(Renderer out, @Nullable Limit most) {
    if (most != null) {
      out.append(" limit ").append(Long.toString(most.rows()));
    }
  }

  /** What was asked for, of rows that are meant. */
  Predicate condition() {
    return Predicate.all(where, life.of(table));
  }

  /** This of other rows. */
  Select of(Life newLife) {
    Life checked = newLife.checked(table);
    return new Select(table, where, order, limit, offset, plan, lock, checked);
  }

  /** This with other conditions as well. */
  Select and(Predicate more) {
    return new Select(table, Predicate.all(where, more), order, limit, offset, plan, lock, life);
  }

  /** This with further keys after those that it has. */
  Select thenBy(List<Order> keys) {
    List<Order> all = new ArrayList<>(order);
    for (Order key : keys) {
      all.add(Objects.requireNonNull(key, "An order is null"));
    }
    return new Select(table, where, List.copyOf(all), limit, offset, plan, lock, life);
  }

  /** This with another part of its rows. */
  Select part(@Nullable Limit newLimit, @Nullable Limit newOffset) {
    return new Select(table, where, order, newLimit, newOffset, plan, lock, life);
  }

  /** This with more that is fetched. */
  Select fetching(FetchPath fetch) {
    return new Select(table, where, order, limit, offset, plan.with(fetch), lock, life);
  }

  /** This with its rows locked. */
  Select locking(RowLock newLock) {
    return new Select(table, where, order, limit, offset, plan, newLock, life);
  }
}
