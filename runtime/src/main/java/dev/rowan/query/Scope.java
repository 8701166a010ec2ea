package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of one select: those of its from clause, and what their paths lead to. */
final class Scope {

  /** A member of the from clause. */
  static final class Root {
    private final Source source;
    private final String alias;
    private final boolean isOuter;
    private final List<Joined> joined = new ArrayList<>(2);
    private boolean isTarget;
    private int end; // where the joins of its paths are to be inserted

    Root(Source source, String alias, boolean isOuter) {
      this.source = source;
      this.alias = alias;
      this.isOuter = isOuter;
    }

    Source source() {
      return source;
    }

    String alias() {
      return alias;
    }

    boolean isOuter() {
      return isOuter;
    }

    /** Whether it is the table that the statement writes, to which nothing can be joined. */
    boolean isTarget() {
      return isTarget;
    }

    Root asTarget() {
      isTarget = true;
      return this;
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
  }

  /** A table that a path leads to. */
  record Joined(EntityTable<?> table, String alias) {}

  private final @Nullable Scope outer;
  private final List<Root> roots = new ArrayList<>(2);
  private final List<Window> windows = new ArrayList<>(0);

  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /** A function of this select names a window. */
  void add(Window window) {
    for (Window known : windows) {
      if (known != window && known.name().equals(window.name())) {
        throw new IllegalArgumentException(
            "Two windows of the query have the name " + window.name());
      }
    }
    if (!windows.contains(window)) {
      windows.add(window);
    }
  }

  List<Window> windows() {
    return windows;
  }

  /** Only a select can say what a window of its own is. */
  void checkWindows() {
    if (!windows.isEmpty()) {
      throw new IllegalStateException(
          "The window "
              + windows.get(0).name()
              + " has a name, which only selects know; leave as(…) out");
    }
  }

  @Nullable Scope outer() {
    return outer;
  }

  List<Root> roots() {
    return roots;
  }

  void add(Root root) {
    roots.add(root);
  }

  /** Whether this from clause has it. */
  boolean has(Source wanted) {
    return roots.stream().anyMatch(root -> Join.areSameRoots(root.source, wanted));
  }

  /** The member of this from clause, or of one around it; null when there is none. */
  @Nullable Root root(Source wanted) {
    Source start = Join.root(wanted);
    for (Root root : roots) {
      if (Join.areSameRoots(root.source, start)) {
        return root;
      }
    }
    return outer == null ? null : outer.root(wanted);
  }

  /** The failure that a table stands neither in this select nor in one around it. */
  static IllegalArgumentException notThere(@Nullable Scope scope, Source source) {
    String name = Join.described(source);
    for (Scope at = scope; at != null; at = at.outer()) {
      for (Scope.Root root : at.roots()) {
        if (Join.isOtherName(root.source(), source)) {
          return new IllegalArgumentException(
              "%s stands in this query as %s; speak of it by that name"
                  .formatted(name, root.alias()));
        }
      }
    }
    return new IllegalArgumentException(
        name + " is not in this query; begin with it, join it, or reach it by a path");
  }

  /** The alias of a table of this root, or null when it has yet to be joined. */
  static @Nullable String alias(Root root, Source wanted) {
    if (!(wanted instanceof EntityTable<?> table) || table.join() == null) {
      return root.alias;
    }
    for (Joined other : root.joined) {
      if (Join.areSame(other.table, table)) {
        return other.alias;
      }
    }
    return null;
  }
}
