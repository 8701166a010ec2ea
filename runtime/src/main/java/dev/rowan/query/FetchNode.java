package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query reads from one table, and from there on: the tables that are joined to it, and what
 * is read by queries of its own. A tree; immutable.
 */
record FetchNode(Table<?> table, List<FetchNode> ones, List<Many<?>> manys) {

  static FetchNode of(Table<?> table) {
    return new FetchNode(table, List.of(), List.of());
  }

  /** Whether nothing but the table itself is read. */
  boolean isPlain() {
    return ones.isEmpty() && manys.isEmpty();
  }

  /** Whether another query follows. */
  boolean hasManys() {
    return !manys.isEmpty() || ones.stream().anyMatch(FetchNode::hasManys);
  }

  /** Whether the relation is joined here. */
  boolean fetches(@Nullable ToOneRelation<?, ?> relation) {
    for (FetchNode one : ones) {
      Join.Path join = one.table.join();
      if (join != null && join.relation() == relation) {
        return true;
      }
    }
    return false;
  }

  FetchNode with(Fetch fetch) {
    if (fetch instanceof Many<?> many) {
      return update(many.from(), many);
    }
    return update((Table<?>) fetch, null);
  }

  /** Adds the path from this table to the other one, and what is fetched there. */
  private FetchNode update(Table<?> path, @Nullable Many<?> many) {
    if (Join.root(path) != Join.root(table)) {
      throw new IllegalArgumentException(
          "%s begins at %s, but rows of %s are read here"
              .formatted(many == null ? path : many, Join.root(path), Join.root(table)));
    }
    List<Table<?>> steps = new ArrayList<>();
    for (Table<?> at = path; at != null; at = at.join() == null ? null : at.join().from()) {
      steps.add(0, at);
    }
    return along(steps, 1, many);
  }

  private FetchNode along(List<Table<?>> steps, int step, @Nullable Many<?> many) {
    if (step == steps.size()) {
      return many == null ? this : new FetchNode(table, ones, added(many));
    }
    List<FetchNode> changed = new ArrayList<>(ones);
    int at = indexOf(steps.get(step));
    if (at < 0) {
      changed.add(of(steps.get(step)).along(steps, step + 1, many));
    } else {
      changed.set(at, changed.get(at).along(steps, step + 1, many));
    }
    return new FetchNode(table, List.copyOf(changed), manys);
  }

  private int indexOf(Table<?> path) {
    for (int i = 0; i < ones.size(); i++) {
      if (Join.areSame(ones.get(i).table, path)) {
        return i;
      }
    }
    return -1;
  }

  private List<Many<?>> added(Many<?> many) {
    List<Many<?>> all = new ArrayList<>(manys);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).relation() == many.relation()) {
        all.set(i, all.get(i).merge(many));
        return List.copyOf(all);
      }
    }
    all.add(many);
    return List.copyOf(all);
  }

  /** All that this and the other one read, from the same table. */
  FetchNode merge(FetchNode other) {
    FetchNode all = this;
    for (FetchNode one : other.ones) {
      all = all.mergeOne(one);
    }
    for (Many<?> many : other.manys) {
      all = new FetchNode(all.table, all.ones, all.added(many));
    }
    return all;
  }

  private FetchNode mergeOne(FetchNode one) {
    List<FetchNode> changed = new ArrayList<>(ones);
    int at = indexOf(one.table);
    if (at < 0) {
      changed.add(one);
    } else {
      changed.set(at, changed.get(at).merge(one));
    }
    return new FetchNode(table, List.copyOf(changed), manys);
  }

  /** Appends the columns of this table and of those that are joined to it. */
  Renderer renderColumns(Renderer out) {
    if (isPlain() && !out.isQualified()) {
      return out.append(table.columnList());
    }
    boolean isFirst = true;
    for (Column<?> column : table.columns()) {
      out.append(isFirst ? "" : ", ").column(table, column.sqlName());
      isFirst = false;
    }
    for (FetchNode one : ones) {
      out.append(", ");
      one.renderColumns(out);
    }
    return out;
  }
}
