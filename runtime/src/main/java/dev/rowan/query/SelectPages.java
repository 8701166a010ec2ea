package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a select as pages read them. After what tells its rows apart, if that is known, the
 * order is unique.
 *
 * <p>From a place on they are read from the select as a table, which has the keys of the order as
 * further columns: so windows see all rows, and keys may be aggregates. The server makes one query
 * of both where it can.
 *
 * @param tree the select
 * @param order the order, with what tells the rows apart as its last keys
 * @param isUnique whether no two rows have the same place in it
 */
record SelectPages(OrderedTree tree, List<Order> order, boolean isUnique) implements PageSource {

  /** Refuses a select that has a part of its own, or no order. */
  static SelectPages of(OrderedTree tree) {
    PageSource.checkWhole(tree.limit(), tree.offset());
    List<Expression<?>> keys = SelectKeys.of(tree);
    if (keys == null && tree.order().isEmpty()) {
      throw new IllegalStateException(
          "Pages need an order, and of the rows of this select no key is known: say orderBy(…)");
    }
    List<Order> order = keys == null ? tree.order() : UniqueOrder.of(tree.order(), keys);
    return new SelectPages(tree, order, keys != null);
  }

  /** Refuses an order in which rows may share a place, or whose keys cannot be read. */
  SelectPages checkedForKeyset() {
    if (!isUnique || order.isEmpty()) {
      throw new IllegalStateException(
          "A keyset page needs rows that a key tells apart, and "
              + (isUnique ? "this select has one row only" : "of these none is known")
              + "; read them by page(…) or slice(…), or make them distinct()");
    }
    if (tree instanceof SelectCore core && core.lock() != null) {
      throw new IllegalStateException("The rows of a keyset page cannot be locked");
    }
    inner();
    return this;
  }

  @Override
  public Renderer part(PageForm<?, ?> form, Limit most, @Nullable Limit offset) {
    return part(most, offset);
  }

  Renderer part(@Nullable Limit most, @Nullable Limit offset) {
    return rendered(tree.part(writable(), most, offset));
  }

  /** What a select of its rows alone can be ordered by. */
  private List<Order> writable() {
    Leaves leaves = tree.leaves();
    return order.stream()
        .filter(key -> tree.order().contains(key) || isWritable(leaves, key.key()))
        .toList();
  }

  /** A key in which values are bound is known to be the same by its place in the result alone. */
  private static boolean isWritable(Leaves leaves, Expression<?> key) {
    return leaves.expressions().contains(key) || !Renderer.hasParameters(key);
  }

  private static Renderer rendered(SelectTree tree) {
    return SelectTree.statement(out -> tree.render(out, false));
  }

  /** The last row, by the opposite order. */
  Renderer last() {
    List<Order> reversed = writable().stream().map(Order::reversed).toList();
    return rendered(tree.part(reversed, new Limit(1), null));
  }

  @Override
  public Renderer count() {
    OrderedTree all = tree.unordered();
    return (all instanceof SelectCore core ? core.lock(null) : all).count();
  }

  @Override
  public int keys() {
    return order.size();
  }

  @Override
  public Renderer from(
      PageForm<?, ?> form,
      Limit most,
      @Nullable List<@Nullable String> values,
      boolean isBackward) {
    Subquery rows = new Subquery("paged", inner());
    List<Order> keys = keysOf(rows, isBackward);
    SelectCore outer =
        SelectCore.of(Combined.of(columnsOf(rows, keys)))
            .join(new FromItem(rows, FromItem.Kind.FIRST, false, Predicate.noCondition()));
    if (values != null) {
      outer =
          outer.where(new TemplateCondition(Template.of((Part) Seek.after(keys, values)::render)));
    }
    SelectTree statement = outer.part(keys, most, null);
    Renderer out = new Renderer(true); // in the order a name alone would mean the text
    statement.render(out, true);
    return out.withCtes();
  }

  private List<Order> keysOf(Subquery rows, boolean isBackward) {
    List<Order> keys = new ArrayList<>();
    for (Order key : order) {
      Order its = key.by(new KnownColumn<>(rows, key.key(), mayBeNull(key.key())));
      keys.add(isBackward ? its.reversed() : its);
    }
    return keys;
  }

  /** What is selected, and behind it the keys as text. */
  private List<Selection<?>> columnsOf(Subquery rows, List<Order> keys) {
    List<Selection<?>> columns = new ArrayList<>();
    tree.leaves().expressions().forEach(column -> columns.add(rows.get(column)));
    keys.forEach(key -> columns.add(key.key().asText()));
    return columns;
  }

  /** The select with the keys among its columns. */
  private OrderedTree inner() {
    Leaves leaves = tree.leaves();
    List<Selection<?>> missing = new ArrayList<>();
    for (Order key : order) {
      if (leaves.label(key.key()) == null) {
        missing.add(key.key());
      }
    }
    return missing.isEmpty() ? tree.unordered() : tree.unordered().selectingAlso(missing);
  }

  private boolean mayBeNull(Expression<?> key) {
    return !(tree instanceof SelectCore core && SelectKeys.isNeverNull(key, core));
  }

  /** The conditions may change from page to page, but not what the places are compared by. */
  @Override
  public long fingerprint() {
    StringBuilder all = new StringBuilder("select");
    if (tree instanceof SelectCore core) {
      core.from().forEach(item -> all.append(' ').append(item.source()));
    }
    order.forEach(key -> all.append(',').append(Renderer.alone(key::render).fingerprint()));
    return KeysetSelect.hash(all.toString());
  }
}
