package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query reads from one table, and from there on: the tables that are joined to it, and what
 * is read by queries of its own. A tree; immutable.
 */
record FetchNode(EntityTable<?> table, List<FetchNode> ones, List<Many<?>> manys) {

  /** What every read of a table reads: the table, and what is always joined to it. */
  static FetchNode of(EntityTable<?> table) {
    return table.node();
  }

  /** As {@link #of(EntityTable)}, for a table that does not know it yet. */
  static FetchNode of(EntityTable<?> table, List<EntityTable<?>> alwaysJoined) {
    return new FetchNode(table, alwaysJoined.stream().map(FetchNode::of).toList(), List.of());
  }

  /** Nothing of a table. */
  static FetchNode nothing(EntityTable<?> table) {
    return new FetchNode(table, List.of(), List.of());
  }

  /** Whether every read of the table before this one reads it. */
  boolean isAlwaysJoined() {
    return table.join() != null && table.join().relation() instanceof ToOneRelation.Joined;
  }

  /** Whether nothing is read but what every read of the table reads. */
  boolean isPlain() {
    return manys.isEmpty() && ones.stream().allMatch(one -> one.isAlwaysJoined() && one.isPlain());
  }

  /**
   * The columns that every read of the table reads, as its row mapper does: its own, then those of
   * what is always joined to it.
   */
  List<EntityColumn<?>> columns() {
    List<EntityColumn<?>> columns = new ArrayList<>(table.columns());
    for (FetchNode one : ones) {
      if (one.isAlwaysJoined()) {
        columns.addAll(one.columns());
      }
    }
    return columns;
  }

  /** The number of {@link #columns}. */
  int width() {
    int width = table.columns().size();
    for (FetchNode one : ones) {
      width += one.isAlwaysJoined() ? one.width() : 0;
    }
    return width;
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

  FetchNode with(FetchPath fetch) {
    if (fetch instanceof Many<?> many) {
      return update(many.from(), many);
    }
    return update((EntityTable<?>) fetch, null);
  }

  /** Adds the path from this table to the other one, and what is fetched there. */
  private FetchNode update(EntityTable<?> path, @Nullable Many<?> many) {
    if (Join.root(path) != Join.root(table)) {
      throw new IllegalArgumentException(
          "%s begins at %s, but rows of %s are read here"
              .formatted(many == null ? path : many, Join.root(path), Join.root(table)));
    }
    checkOfAll(path);
    List<EntityTable<?>> steps = new ArrayList<>();
    for (EntityTable<?> at = path; at != null; at = at.join() == null ? null : at.join().from()) {
      steps.add(0, at);
    }
    return along(steps, 1, many);
  }

  /** What instances of one subtype alone hold cannot be put into all that are read. */
  private static void checkOfAll(EntityTable<?> path) {
    for (EntityTable<?> at = path; at != null; at = at.join() == null ? null : at.join().from()) {
      if (at.treatedAs() != null || (at.join() != null && at.join().isOfSubtype())) {
        throw new IllegalArgumentException(
            path + " is of one subtype alone; fetch it with a query of that subtype");
      }
    }
  }

  private FetchNode along(List<EntityTable<?>> steps, int step, @Nullable Many<?> many) {
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

  private int indexOf(EntityTable<?> path) {
    for (int i = 0; i < ones.size(); i++) {
      if (Join.areSame(ones.get(i).table, path)) {
        return i;
      }
    }
    return -1;
  }

  private List<Many<?>> added(Many<?> many) {
    checkWhole(many);
    many.check();
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

  /** What was fetched in part must not be taken for what is left. */
  private void checkWhole(Many<?> many) {
    for (Cascading<?, ?> cascade : table.cascades()) {
      if (cascade.relation() == many.relation() && cascade.removesOrphans() && many.isPart()) {
        throw new IllegalArgumentException(
            many
                + " removes orphans, so that a part of it cannot be fetched: an update would delete"
                + " the others; fetch all of it, or query the rows themselves");
      }
    }
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

  /** Appends {@link #columns}, and those of what is fetched as well. */
  Renderer renderColumns(Renderer out) {
    if (ones.isEmpty() && !out.isQualified()) {
      return out.append(table.columnList());
    }
    renderOwnColumns(out);
    renderFetchedColumns(out);
    return out;
  }

  private void renderOwnColumns(Renderer out) {
    String separator = "";
    for (EntityColumn<?> column : columns()) {
      out.append(separator).expression(column);
      separator = ", ";
    }
  }

  private void renderFetchedColumns(Renderer out) {
    for (FetchNode one : ones) {
      if (!one.isAlwaysJoined()) {
        out.append(", ");
        one.renderOwnColumns(out);
      }
      one.renderFetchedColumns(out);
    }
  }
}
