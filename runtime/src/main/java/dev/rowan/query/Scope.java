package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of one select: its own, and those that its paths lead to, which are joined. */
final class Scope {

  /** A table that a path leads to. */
  record Joined(Table<?> table, String alias) {}

  private final @Nullable Scope outer;
  private final Table<?> table;
  private final String alias;
  private final List<Joined> joined = new ArrayList<>(2);
  private int end; // where the joins are to be inserted

  Scope(@Nullable Scope outer, Table<?> table, String alias) {
    this.outer = outer;
    this.table = table;
    this.alias = alias;
  }

  @Nullable Scope outer() {
    return outer;
  }

  Table<?> table() {
    return table;
  }

  String alias() {
    return alias;
  }

  List<Joined> joined() {
    return joined;
  }

  int end() {
    return end;
  }

  void end(int position) {
    end = position;
  }

  /** The scope to which a table belongs, this or one around it; null when there is none. */
  @Nullable Scope of(Table<?> wanted) {
    if (Join.root(wanted) == table) {
      return this;
    }
    return outer == null ? null : outer.of(wanted);
  }

  /** The alias of a table of this scope, or null when it has yet to be joined. */
  @Nullable String alias(Table<?> wanted) {
    if (wanted == table) {
      return alias;
    }
    for (Joined other : joined) {
      if (Join.areSame(other.table, wanted)) {
        return other.alias;
      }
    }
    return null;
  }

  void add(Table<?> path, String pathAlias) {
    joined.add(new Joined(path, pathAlias));
  }
}
