package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.check.SqlFinding.Kind;
import dev.rowan.processor.sql.tree.Alias;
import dev.rowan.processor.sql.tree.FromItem;
import dev.rowan.processor.sql.tree.FromItem.Bracketed;
import dev.rowan.processor.sql.tree.FromItem.Derived;
import dev.rowan.processor.sql.tree.FromItem.Function;
import dev.rowan.processor.sql.tree.FromItem.Join;
import dev.rowan.processor.sql.tree.FromItem.Table;
import dev.rowan.processor.sql.tree.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over what stands in {@code from} and tells what can be named because of it. */
final class FromClauses {
  private final Checks checks;

  FromClauses(Checks checks) {
    this.checks = checks;
  }

  Namespace namespace(List<FromItem> items, Scope outer) {
    return namespace(items, Namespace.EMPTY, outer);
  }

  /** What can be named because of the items and of what stands before them. */
  Namespace namespace(List<FromItem> items, Namespace before, Scope outer) {
    Namespace namespace = before;
    for (FromItem item : items) {
      namespace = beside(namespace, item(item, namespace, outer), List.of(item));
    }
    return namespace;
  }

  private Namespace beside(Namespace left, Namespace right, List<FromItem> named) {
    for (FromItem item : named) {
      name(item)
          .filter(n -> isTaken(n, item, left))
          .ifPresent(n -> checks.notes.finding(Kind.DUPLICATE_ALIAS, n, "", List.of()));
    }
    return left.and(right);
  }

  /** Two tables without aliases may be of different schemas. */
  private static boolean isTaken(Identifier name, FromItem item, Namespace left) {
    boolean bare = item instanceof Table table && table.reference().alias().isEmpty();
    return left.relation(name.name())
        .filter(r -> !(bare && r.bareTable().equals(r.alias())))
        .isPresent();
  }

  private static Optional<Identifier> name(FromItem item) {
    if (item instanceof Table table) {
      return table
          .reference()
          .alias()
          .map(Alias::name)
          .or(() -> Optional.of(table.reference().name().last()));
    } else if (item instanceof Derived derived) {
      return derived.alias().map(Alias::name);
    }
    return Optional.empty();
  }

  /**
   * One item.
   *
   * @param before what stands before it, which only lateral items see
   */
  Namespace item(FromItem item, Namespace before, Scope outer) {
    if (item instanceof Table table) {
      checks.values.all(table.sample(), outer);
      return Namespace.of(checks.tables.read(table.reference(), outer));
    } else if (item instanceof Derived derived) {
      Scope scope = derived.lateral() ? outer.inside(before) : outer;
      Shape shape = checks.queries.query(derived.query(), scope);
      return Tables.named(derived.alias(), shape.relation(""));
    } else if (item instanceof Function function) {
      return function(function, outer.inside(before));
    } else if (item instanceof Bracketed bracketed) {
      return bracketed(bracketed, before, outer);
    } else if (item instanceof Join join) {
      return join(join, before, outer);
    }
    return Namespace.UNKNOWN;
  }

  /** What a function gives is not known, and so not its name either if it is given none. */
  private Namespace function(Function function, Scope scope) {
    checks.values.all(function.calls(), scope);
    Relation open = new Relation("", "", List.of(), Extent.OPEN);
    return function.alias().map(a -> Namespace.of(open.renamed(a))).orElse(Namespace.UNKNOWN);
  }

  private Namespace bracketed(Bracketed bracketed, Namespace before, Scope outer) {
    Namespace inner = item(bracketed.join(), before, outer);
    if (bracketed.alias().isEmpty()) {
      return inner;
    }
    Relation whole = new Relation("", "", inner.columns(), inner.extent());
    return Tables.named(bracketed.alias(), whole);
  }

  private Namespace join(Join join, Namespace before, Scope outer) {
    Namespace left = item(join.left(), before, outer);
    Namespace right = item(join.right(), before.and(left), outer);
    beside(left, right, List.of(join.right()));
    boolean leftMissing = join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL;
    boolean rightMissing = join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL;
    Namespace both =
        (leftMissing ? left.nullable() : left).and(rightMissing ? right.nullable() : right);
    join.on().ifPresent(on -> checks.values.condition(on, outer.inside(left.and(right))));
    if (join.natural() || !join.using().isEmpty()) {
      return merged(join, left, right, both);
    }
    return both;
  }

  /** The join whose columns of equal names are compared and appear once. */
  private Namespace merged(Join join, Namespace left, Namespace right, Namespace both) {
    List<Column> merged = new ArrayList<>();
    if (join.natural()) {
      left.columns().stream()
          .filter(c -> !right.columns(c.name()).isEmpty())
          .forEach(c -> merged.add(compared(join, c.name(), left, right)));
    }
    for (Identifier name : join.using()) {
      exists(name, left);
      exists(name, right);
      merged.add(compared(join, name.name(), left, right));
    }
    Namespace namespace = both.withMerged(merged);
    return join.usingAlias()
        .map(a -> namespace.withQualifier(new Relation(a.name(), "", merged, Extent.ALL)))
        .orElse(namespace);
  }

  private void exists(Identifier name, Namespace side) {
    if (side.columns(name.name()).isEmpty()) {
      String table = side.relations().size() == 1 ? side.relations().get(0).alias() : "";
      checks.notes.missing(name, table, side.extent(), side.columns().stream());
    }
  }

  private static Column compared(Join join, String name, Namespace left, Namespace right) {
    Optional<Column> first = left.columns(name).stream().findFirst();
    Optional<Column> second = right.columns(name).stream().findFirst();
    boolean sameType =
        first.isPresent()
            && second.isPresent()
            && first.get().value().type().equals(second.get().value().type());
    Optional<Column> shown =
        switch (join.kind()) {
          case INNER, LEFT -> first;
          case RIGHT -> second;
          case FULL -> Optional.empty();
        };
    Nullness nullness = shown.map(s -> s.value().nullness()).orElse(Nullness.UNKNOWN);
    return shown.filter(s -> sameType).orElseGet(() -> new Column(name, Value.of("", nullness)));
  }
}
