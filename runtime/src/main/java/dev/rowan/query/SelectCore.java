package dev.rowan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code select … from … where … group by … having … order by … limit … offset …}. */
record SelectCore(
    String quantifier,
    List<Expression<?>> distinctOn,
    Selection<?> selection,
    List<FromItem> from,
    Predicate where,
    List<GroupPart> groupBy,
    Predicate having,
    List<Order> order,
    @Nullable Limit limit,
    @Nullable Limit offset,
    @Nullable RowLock lock,
    List<Cte> ctes)
    implements OrderedTree {

  static SelectCore of(Selection<?> selection) {
    return new SelectCore(
        "",
        List.of(),
        selection,
        List.of(),
        Predicate.noCondition(),
        List.of(),
        Predicate.noCondition(),
        List.of(),
        null,
        null,
        null,
        List.of());
  }

  @Override
  public Leaves leaves() {
    return new Leaves(selection);
  }

  @Override
  public void render(Renderer out, boolean isNamed) {
    checkLock();
    checkDistinctOn();
    ctes.forEach(out::cte);
    Leaves leaves = leaves();
    out.append("select ").append(quantifier);
    out.open(from);
    if (!distinctOn.isEmpty()) {
      leaves.renderKeys(out.append("distinct on "), distinctOn);
      out.append(" ");
    }
    leaves.render(out, isNamed);
    renderFrom(out);
    renderConditions(out, leaves);
    NamedWindows.render(out, () -> renderEnd(out, leaves, order, limit, offset));
    if (lock != null) {
      lock.render(out);
    }
    out.endSelect();
  }

  private void checkLock() {
    boolean isGrouped = !groupBy.isEmpty() || having != NoCondition.INSTANCE;
    if (lock != null && (isGrouped || !quantifier.isEmpty() || !distinctOn.isEmpty())) {
      throw new IllegalStateException(
          "Rows that are grouped or made distinct cannot be locked; lock those of a subquery");
    }
  }

  private void checkDistinctOn() {
    List<String> keys = distinctOn.stream().map(Expression::toString).distinct().toList();
    for (Order key : order.subList(0, Math.min(order.size(), keys.size()))) {
      if (!keys.contains(key.key().toString())) {
        throw new IllegalStateException(
            "distinctOn%s needs an order that begins with the same, not with %s"
                .formatted(keys, key.key()));
      }
    }
  }

  private void renderFrom(Renderer out) {
    for (int i = 0; i < from.size(); i++) {
      FromItem item = from.get(i);
      out.append(item.kind().sql).append(item.isLateral() ? "lateral " : "");
      boolean isApart = isApart(i);
      if (isApart) {
        out.append(item.apart(out.alias(item.source())));
      } else {
        out.source(item);
        out.append(item.sample());
      }
      if (!isUnconditional(item)) {
        Predicate on = isApart ? item.on() : Predicate.all(item.on(), item.meant());
        if (on == NoCondition.INSTANCE) {
          out.append(" on true");
        } else {
          out.append(" on ").predicate(on);
        }
      }
      out.endFrom(item.source());
    }
  }

  private boolean isApart(int index) {
    return from.get(index).isApart(from.subList(index + 1, from.size()));
  }

  private static boolean isUnconditional(FromItem item) {
    return item.kind() == FromItem.Kind.FIRST || item.kind() == FromItem.Kind.CROSS;
  }

  /** What was asked for, of rows that are meant where nothing before says so. */
  private Predicate condition() {
    List<Predicate> all = new ArrayList<>();
    all.add(where);
    for (int i = 0; i < from.size(); i++) {
      if (isUnconditional(from.get(i)) && !isApart(i)) {
        all.add(from.get(i).meant());
      }
    }
    return Predicate.all(all);
  }

  private void renderConditions(Renderer out, Leaves leaves) {
    Predicate condition = condition();
    if (condition != NoCondition.INSTANCE) {
      out.append(" where ").predicate(condition);
    }
    for (int i = 0; i < groupBy.size(); i++) {
      out.append(i == 0 ? " group by " : ", ");
      groupBy.get(i).render(out, leaves);
    }
    if (having != NoCondition.INSTANCE) {
      out.append(" having ").predicate(having);
    }
  }

  static void renderEnd(
      Renderer out,
      Leaves leaves,
      List<Order> order,
      @Nullable Limit limit,
      @Nullable Limit offset) {
    for (int i = 0; i < order.size(); i++) {
      out.append(i == 0 ? " order by " : ", ");
      order.get(i).render(out, leaves);
    }
    Select.renderLimit(out, limit);
    if (offset != null) {
      out.append(" offset ?").parameter(offset);
    }
  }

  /** From this table alone, of which these rows are meant. */
  SelectCore from(EntityTable<?> table, Life life) {
    Predicate always = Predicate.noCondition();
    return join(new FromItem(table, FromItem.Kind.FIRST, false, always, "", life));
  }

  /** With other rows from further tables. */
  SelectCore join(FromItem item) {
    List<FromItem> all = new ArrayList<>(from);
    all.add(item);
    return new SelectCore(
        quantifier,
        distinctOn,
        selection,
        List.copyOf(all),
        where,
        groupBy,
        having,
        order,
        limit,
        offset,
        lock,
        ctes);
  }

  /** With some rows only of the table that was named last. */
  SelectCore sampled(String method, double percent, String repeatable) {
    if (from.isEmpty()) {
      throw new IllegalStateException("A sample comes after the table of which it is");
    }
    List<FromItem> all = new ArrayList<>(from);
    all.add(all.remove(all.size() - 1).sampled(method, percent, repeatable));
    return new SelectCore(
        quantifier,
        distinctOn,
        selection,
        List.copyOf(all),
        where,
        groupBy,
        having,
        order,
        limit,
        offset,
        lock,
        ctes);
  }

  SelectCore where(Predicate... conditions) {
    Predicate all = Predicate.all(where, Predicate.all(conditions));
    return new SelectCore(
        quantifier,
        distinctOn,
        selection,
        from,
        all,
        groupBy,
        having,
        order,
        limit,
        offset,
        lock,
        ctes);
  }

  SelectCore having(Predicate... conditions) {
    Predicate all = Predicate.all(having, Predicate.all(conditions));
    return new SelectCore(
        quantifier,
        distinctOn,
        selection,
        from,
        where,
        groupBy,
        all,
        order,
        limit,
        offset,
        lock,
        ctes);
  }

  SelectCore groupBy(GroupPart more) {
    List<GroupPart> all = new ArrayList<>(groupBy);
    all.add(more);
    return new SelectCore(
        quantifier,
        distinctOn,
        selection,
        from,
        where,
        List.copyOf(all),
        having,
        order,
        limit,
        offset,
        lock,
        ctes);
  }

  SelectCore distinct(String word, Expression<?>... on) {
    return new SelectCore(
        word,
        List.of(on),
        selection,
        from,
        where,
        groupBy,
        having,
        order,
        limit,
        offset,
        lock,
        ctes);
  }

  SelectCore lock(@Nullable RowLock newLock) {
    return new SelectCore(
        quantifier,
        distinctOn,
        selection,
        from,
        where,
        groupBy,
        having,
        order,
        limit,
        offset,
        newLock,
        ctes);
  }

  SelectCore with(Cte... more) {
    return new SelectCore(
        quantifier,
        distinctOn,
        selection,
        from,
        where,
        groupBy,
        having,
        order,
        limit,
        offset,
        lock,
        TargetRows.added(ctes, List.of(more)));
  }

  SelectCore orderBy(Order... keys) {
    return part(added(order, keys), limit, offset);
  }

  @Override
  public SelectCore unordered() {
    return distinctOn.isEmpty() ? part(List.of(), limit, offset) : this; // it decides which stays
  }

  @Override
  public SelectCore selectingAlso(List<Selection<?>> more) {
    if (!quantifier.isEmpty()) {
      throw new IllegalStateException(
          "Rows that are made distinct are ordered by what is selected, not by " + more);
    }
    List<Selection<?>> all = new ArrayList<>();
    all.add(selection);
    all.addAll(more);
    return new SelectCore(
        quantifier,
        distinctOn,
        Combined.of(all),
        from,
        where,
        groupBy,
        having,
        order,
        limit,
        offset,
        lock,
        ctes);
  }

  SelectCore part(@Nullable Limit newLimit, @Nullable Limit newOffset) {
    return part(order, newLimit, newOffset);
  }

  @Override
  public SelectCore part(
      List<Order> newOrder, @Nullable Limit newLimit, @Nullable Limit newOffset) {
    return new SelectCore(
        quantifier,
        distinctOn,
        selection,
        from,
        where,
        groupBy,
        having,
        newOrder,
        newLimit,
        newOffset,
        lock,
        ctes);
  }

  static List<Order> added(List<Order> order, Order... keys) {
    List<Order> all = new ArrayList<>(order);
    all.addAll(Arrays.asList(keys));
    return List.copyOf(all);
  }
}
