package dev.rowan.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table that is not the constant itself stands in a query: reached by a path from another
 * table, or once more under another name. Generated query classes pass it on; what it means is
 * known here alone.
 */
public abstract sealed class Join {

  private Join() {}

  /** The same table under another name. */
  static final class Alias extends Join {
    private final String name;

    Alias(String name) {
      this.name = Identifiers.check(name);
    }

    String name() {
      return name;
    }
  }

  /** The rows of the same table, with the columns of one subtype of its entity. */
  static final class Treated extends Join {
    private final EntityTable<?> base;
    private final Map<String, String> names;

    Treated(EntityTable<?> base, Map<String, String> names) {
      this.base = base;
      this.names = names;
    }

    /** The name of a column of the subtype in the rows of the base. */
    String name(String column) {
      return names.getOrDefault(column, column);
    }

    EntityTable<?> base() {
      return base;
    }
  }

  /** The last step of a path: from a table through a relation to one. */
  static final class Path extends Join {
    private final EntityTable<?> from;
    private final ToOneRelation<?, ?> relation;
    private final @Nullable Treated treated;

    Path(EntityTable<?> from, ToOneRelation<?, ?> relation) {
      this.from = plain(from);
      this.treated = from.treatedAs();
      this.relation = relation;
    }

    /** The columns of the table before it that lead on. */
    List<String> columns() {
      List<String> columns = relation.columns(from);
      return treated == null ? columns : columns.stream().map(treated::name).toList();
    }

    EntityTable<?> from() {
      return from;
    }

    ToOneRelation<?, ?> relation() {
      return relation;
    }

    /** Whether only the rows of one subtype of the table before it lead on. */
    boolean isOfSubtype() {
      return treated != null;
    }

    /** Whether a row of the root may have no row here. */
    boolean isOuter() {
      Path before = from.join();
      return !relation.isRequired() || isOfSubtype() || (before != null && before.isOuter());
    }

    /** Whether both lead from the same root through the same relations. */
    boolean isSameAs(Path other) {
      return relation == other.relation && areSame(from, other.from);
    }
  }

  /** The table as it stands in a query: that of the base for what is treated as a subtype. */
  static EntityTable<?> plain(EntityTable<?> table) {
    Treated treated = table.treatedAs();
    return treated == null ? table : plain(treated.base());
  }

  static Source plain(Source source) {
    return source instanceof EntityTable<?> table ? plain(table) : source;
  }

  static boolean areSame(EntityTable<?> one, EntityTable<?> other) {
    Path join = one.join();
    Path otherJoin = other.join();
    return (join == null || otherJoin == null)
        ? areSameRoots(one, other)
        : join.isSameAs(otherJoin);
  }

  /** An alias that is made twice is the same table. */
  static boolean areSameRoots(Source one, @Nullable Source other) {
    return one == other
        || (one instanceof EntityTable<?> table
            && other instanceof EntityTable<?> same
            && table.join() == null
            && same.join() == null
            && table.alias().equals(same.alias())
            && !table.alias().equals(table.name())
            && table.sqlName().equals(same.sqlName()));
  }

  /** Whether both are one table under different names. */
  static boolean isOtherName(Source one, Source other) {
    return root(one) instanceof EntityTable<?> table
        && root(other) instanceof EntityTable<?> same
        && table.sqlName().equals(same.sqlName())
        && !table.alias().equals(same.alias());
  }

  /** The table as it would stand in a query: with its other name, when it has one. */
  static String described(Source source) {
    return root(source) instanceof EntityTable<?> table
        ? Renderer.aliased(table.sqlName(), table.name(), table.alias())
        : source.toString();
  }

  static Path path(EntityTable<?> table) {
    Path join = table.join();
    if (join == null) {
      throw new IllegalStateException(table + " is no path");
    }
    return join;
  }

  static EntityTable<?> root(EntityTable<?> table) {
    EntityTable<?> plain = plain(table);
    Path join = plain.join();
    return join == null ? plain : root(join.from);
  }

  static Source root(Source source) {
    return source instanceof EntityTable<?> table ? root(table) : source;
  }
}
