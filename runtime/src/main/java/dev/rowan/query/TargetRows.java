package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows that an update or a delete writes.
 *
 * @param table the table whose rows they are
 * @param others what is read beside it
 * @param where which of them; {@code noCondition()} for all
 * @param life which rows of the table are meant
 * @param ctes what is written before the statement, whether it reads it or not
 */
record TargetRows(
    EntityTable<?> table, List<Source> others, Predicate where, Life life, List<Cte> ctes) {

  static TargetRows of(EntityTable<?> table) {
    return new TargetRows(
        checked(table), List.of(), Predicate.noCondition(), Life.ALIVE, List.of());
  }

  /** A table that can be written; a path leads to rows, but is none. */
  static EntityTable<?> checked(EntityTable<?> table) {
    Join.Path path = table.join();
    if (path != null) {
      throw new IllegalArgumentException(
          "%s is reached by a path here; write its own table, and say in where(…) which rows"
              .formatted(table));
    }
    if (table.isView()) {
      throw new IllegalArgumentException(
          "%s is a view, which is only read; write the tables that its query reads"
              .formatted(table));
    }
    return table;
  }

  TargetRows with(Source... more) {
    return new TargetRows(table, added(others, List.of(more)), where, life, ctes);
  }

  TargetRows with(Cte... more) {
    return new TargetRows(table, others, where, life, added(ctes, List.of(more)));
  }

  TargetRows of(Life newLife) {
    return new TargetRows(table, others, where, newLife, ctes);
  }

  static <T> List<T> added(List<T> list, List<? extends T> more) {
    List<T> all = new ArrayList<>(list);
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * Those for which all of these are true.
   *
   * @throws IllegalArgumentException when there is no condition among them
   */
  TargetRows where(String verb, Predicate... conditions) {
    Predicate all = Predicate.all(conditions);
    if (all == NoCondition.INSTANCE) {
      throw new IllegalArgumentException(
          "This where(…) has no condition, so that it would %s every row of %s; write all() for that"
              .formatted(verb, table));
    }
    return new TargetRows(table, others, all, life, ctes);
  }

  private List<FromItem> items() {
    List<FromItem> items = new ArrayList<>();
    FromItem.Kind kind = FromItem.Kind.FIRST;
    items.add(new FromItem(table, kind, false, Predicate.noCondition(), "", life));
    for (Source other : others) {
      items.add(new FromItem(other, FromItem.Kind.CROSS, false, Predicate.noCondition()));
    }
    return items;
  }

  /** Appends the table, and begins what may speak of it. */
  void renderTable(Renderer out) {
    List<FromItem> items = items();
    out.openTarget(items).source(items.get(0));
  }

  /** Appends the other tables after the word, and the condition. */
  void renderOthers(Renderer out, String word) {
    List<FromItem> items = items();
    for (int i = 1; i < items.size(); i++) {
      out.append(i == 1 ? word : FromItem.Kind.CROSS.sql).source(items.get(i));
      out.endFrom(items.get(i).source());
    }
    Predicate condition = condition(items);
    if (condition != NoCondition.INSTANCE) {
      out.append(" where ").predicate(PathExists.of(items, condition));
    }
  }

  /** Appends the select of these columns of the rows, which stand in several tables; locks them. */
  void renderLocked(Renderer out, Runnable columns) {
    List<FromItem> items = items();
    out.append("select ").open(items);
    columns.run();
    out.append(" from ").lockedSource(table);
    out.endFrom(table);
    for (FromItem other : items.subList(1, items.size())) {
      out.append(FromItem.Kind.CROSS.sql).source(other);
      out.endFrom(other.source());
    }
    Predicate condition = condition(items);
    if (condition != NoCondition.INSTANCE) {
      out.append(" where ").predicate(condition);
    }
    out.endSelect();
  }

  /** What was asked for, of rows that are meant. */
  private Predicate condition(List<FromItem> items) {
    List<Predicate> all = new ArrayList<>();
    all.add(where);
    items.forEach(item -> all.add(item.meant()));
    return Predicate.all(all);
  }
}
