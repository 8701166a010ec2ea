package dev.rowan;

import dev.rowan.GraphEntry.Action;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Deletion;
import dev.rowan.query.GraphPair;
import dev.rowan.query.GraphRelation;
import dev.rowan.query.GraphRelation.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells what {@link GraphWriter} would do, in its order. */
final class GraphText {

  private static final int MOST_ROWS = 20;

  private final Statements statements;
  private final List<String> steps = new ArrayList<>();

  GraphText(Statements statements) {
    this.statements = statements;
  }

  String of(GraphLevel<?, ?> root) {
    removeMissing(root);
    writeLevel(root);
    deleteLate(root);
    return steps.isEmpty() ? "-- nothing differs\n" : String.join("\n", steps);
  }

  /** Adds a statement, and the rows for which it is. */
  private void add(String what, String sql, Collection<?> rows) {
    StringBuilder text = new StringBuilder("-- ").append(what).append('\n');
    rows.stream().limit(MOST_ROWS).forEach(row -> text.append("--   ").append(row).append('\n'));
    if (rows.size() > MOST_ROWS) {
      text.append("--   and ").append(rows.size() - MOST_ROWS).append(" more\n");
    }
    steps.add(text.append(sql.strip()).append(";\n").toString());
  }

  private static String count(long rows, String of) {
    return rows == 1 ? "1 row of " + of : rows + " rows of " + of;
  }

  private <P, C> void removeMissing(GraphLevel<P, C> level) {
    level.below.forEach(this::removeMissing);
    GraphRelation<P, C> relation = level.relation;
    if (relation != null && !level.cut.isEmpty()) {
      String what = count(level.cut.size(), relation.tableBetween()) + " missing";
      add(what, relation.unlinkSql(), texts(level.cut));
    }
    if (relation != null && !level.unlinked.isEmpty()) {
      String what = count(level.unlinked.size(), table(level)) + " missing, left to nobody";
      add(what, relation.unlinked(statements, level.unlinked).toString(), level.unlinked);
    }
    Set<Object> now = new LinkedHashSet<>(level.deleted);
    now.removeAll(level.late);
    delete(level, now);
  }

  private static List<String> texts(Collection<GraphPair> pairs) {
    return pairs.stream().map(pair -> pair.owner() + ", " + pair.other()).toList();
  }

  private static String table(GraphLevel<?, ?> level) {
    return level.table.table().toString();
  }

  private void deleteLate(GraphLevel<?, ?> level) {
    level.below.forEach(this::deleteLate);
    delete(level, level.late);
  }

  private void delete(GraphLevel<?, ?> level, Set<Object> keys) {
    if (!keys.isEmpty()) {
      String sql = Deletion.sql(statements, level.table.table(), List.copyOf(keys));
      add(count(keys.size(), table(level)) + " missing", sql, keys);
    }
  }

  private <P, C> void writeLevel(GraphLevel<P, C> level) {
    for (GraphLevel<C, ?> next : level.below) {
      if (next.is(Kind.REFERENCE)) {
        writeLevel(next);
      }
    }
    writeRows(level);
    for (GraphLevel<C, ?> next : level.below) {
      if (!next.is(Kind.REFERENCE)) {
        writeLevel(next);
        link(next);
      }
    }
  }

  private <C> void writeRows(GraphLevel<?, C> level) {
    List<GraphEntry<C>> changed = level.entries(Action.UPDATE);
    if (!changed.isEmpty()) {
      List<String> rows = new ArrayList<>();
      for (GraphEntry<C> entry : changed) {
        rows.add(level.table.key(entry.current) + ": " + String.join(", ", entry.changes));
      }
      EntitySql sql = level.table.of(changed.get(0).current).sql();
      add(count(changed.size(), table(level)) + " changed", sql.updateText(changed.size()), rows);
    }
    List<GraphEntry<C>> added = level.entries(Action.INSERT);
    if (!added.isEmpty()) {
      EntitySql sql = level.table.of(added.get(0).current).sql();
      String what = count(added.size(), table(level)) + " new";
      add(what, sql.insertText(added.size()), List.of());
    }
  }

  private <P, C> void link(GraphLevel<P, C> level) {
    GraphRelation<P, C> relation = Objects.requireNonNull(level.relation);
    if (level.is(Kind.LINKS)) {
      Set<GraphPair> added = GraphLinking.pairs(level);
      added.removeAll(level.links);
      long fresh = GraphLinking.unknown(level);
      if (!added.isEmpty() || fresh > 0) {
        String what = count(added.size() + fresh, relation.tableBetween()) + " new";
        add(what, relation.linkSql(), texts(added));
      }
    } else if (level.is(Kind.FOREIGN)) {
      List<GraphEntry<C>> moved = GraphLinking.moved(level);
      if (!moved.isEmpty()) {
        String what = count(moved.size(), table(level)) + " to belong to another row";
        add(what, relation.ownSql(statements), List.of());
      }
    }
  }
}
