package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a query says, and the statements made of it. Null limits and offsets are not there. */
record Select(
    Table<?> table,
    Predicate where,
    List<Order> order,
    @Nullable Limit limit,
    @Nullable Limit offset) {

  /** All rows. */
  Renderer rows() {
    Renderer out = new Renderer();
    renderRows(out, table.columnList(), limit);
    return out;
  }

  /** At most so many of the rows. */
  Renderer rows(int most) {
    Renderer out = new Renderer();
    renderRows(out, table.columnList(), limited(most));
    return out;
  }

  /** The row that comes last. */
  Renderer last() {
    List<Order> reversed = new ArrayList<>(order.size());
    for (Order key : order) {
      reversed.add(key.reversed());
    }
    if (limit == null && offset == null) {
      return new Select(table, where, reversed, null, null).rows(1);
    }
    Renderer out = new Renderer();
    out.append("select ").append(table.columnList()).append(" from (");
    renderRows(out, table.columnList(), limit);
    out.append(") as ").append(Identifiers.quoted(table.name()));
    renderOrder(out, reversed);
    renderLimit(out, new Limit(1));
    return out;
  }

  /** The number of rows. */
  Renderer count() {
    Renderer out = new Renderer();
    if (limit == null && offset == null) {
      out.append("select count(*)");
      renderFrom(out);
      return out;
    }
    out.append("select count(*) from (");
    unordered().renderRows(out, "1", limit);
    return out.append(") as counted");
  }

  /** Whether there is a row. */
  Renderer exists() {
    Renderer out = new Renderer();
    out.append("select exists (");
    unordered().renderRows(out, "1", limit);
    return out.append(")");
  }

  private Select unordered() {
    return new Select(table, where, List.of(), limit, offset);
  }

  private Limit limited(int most) {
    return limit == null || limit.rows() > most ? new Limit(most) : limit;
  }

  private void renderRows(Renderer out, String columns, @Nullable Limit most) {
    out.append("select ").append(columns);
    renderFrom(out);
    renderOrder(out, order);
    renderLimit(out, most);
    if (offset != null) {
      out.append(" offset ?").parameter(offset);
    }
  }

  private void renderFrom(Renderer out) {
    out.append(" from ").append(table.sqlName());
    if (where != NoCondition.INSTANCE) {
      out.append(" where ").predicate(where);
    }
  }

  private static void renderOrder(Renderer out, List<Order> order) {
    for (int i = 0; i < order.size(); i++) {
      out.append(i == 0 ? " order by " : ", ");
      order.get(i).render(out);
    }
  }

  /**
   * The limit stands in the SQL as a number: for a parameter the server would plan for a tenth of
   * all rows, and often choose the slower way. The offset is a parameter, since it takes many
   * values.
   */
  private static void renderLimit(Renderer out, @Nullable Limit most) {
    if (most != null) {
      out.append(" limit ").append(Long.toString(most.rows()));
    }
  }

  /** This with other conditions as well. */
  Select and(Predicate more) {
    return new Select(table, Predicate.all(where, more), order, limit, offset);
  }

  /** This with further keys after those that it has. */
  Select thenBy(List<Order> keys) {
    List<Order> all = new ArrayList<>(order);
    for (Order key : keys) {
      all.add(Objects.requireNonNull(key, "An order is null"));
    }
    return new Select(table, where, List.copyOf(all), limit, offset);
  }
}
