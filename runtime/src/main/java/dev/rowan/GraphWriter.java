package dev.rowan;

import dev.rowan.GraphEntry.Action;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Deletion;
import dev.rowan.query.GraphPair;
import dev.rowan.query.GraphRelation;
import dev.rowan.query.GraphRelation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes a graph of which all is decided: rows that are missing go first, so that others may have
 * their unique values; then each level is written, what it refers to before it and what refers to
 * it after it, updates before inserts.
 */
final class GraphWriter {

  private final Statements statements;
  private final GraphCounts counts;

  GraphWriter(Statements statements, GraphCounts counts) {
    this.statements = statements;
    this.counts = counts;
  }

  /** Writes all. */
  void write(GraphLevel<?, ?> root) {
    ready(root);
    removeMissing(root);
    writeLevel(root);
    deleteLate(root);
  }

  /** Makes all entities ready that are written, so that one that is refused keeps all out. */
  private <C> void ready(GraphLevel<?, C> level) {
    ready(level, Action.INSERT, Write.INSERT);
    ready(level, Action.UPDATE, Write.UPDATE);
    level.below.forEach(this::ready);
  }

  private static <C> void ready(GraphLevel<?, C> level, Action action, Write write) {
    List<GraphEntry<C>> entries = level.entries(action);
    List<C> ready = level.table.ready(write, level.currents(entries));
    for (int i = 0; i < ready.size(); i++) {
      entries.get(i).current = ready.get(i);
    }
  }

  private <P, C> void removeMissing(GraphLevel<P, C> level) {
    level.below.forEach(this::removeMissing);
    GraphRelation<P, C> relation = level.relation;
    String table = level.table.table().toString();
    if (relation != null && !level.cut.isEmpty()) {
      counts.deleted(relation.tableBetween(), relation.unlink(statements, level.cut));
    }
    if (relation != null && !level.unlinked.isEmpty()) {
      counts.updated(table, relation.unlinked(statements, level.unlinked).execute());
    }
    Set<Object> now = new LinkedHashSet<>(level.deleted);
    now.removeAll(level.late);
    delete(level, now);
  }

  private void deleteLate(GraphLevel<?, ?> level) {
    level.below.forEach(this::deleteLate);
    delete(level, level.late);
  }

  private void delete(GraphLevel<?, ?> level, Set<Object> keys) {
    if (!keys.isEmpty()) {
      counts.deleted(
          level.table.table().toString(),
          Deletion.rows(statements, level.table.table(), List.copyOf(keys)));
    }
  }

  private <P, C> void writeLevel(GraphLevel<P, C> level) {
    for (GraphLevel<C, ?> next : level.below) {
      if (next.is(Kind.REFERENCE)) {
        writeLevel(next);
        store(next);
      }
    }
    writeRows(level);
    for (GraphLevel<C, ?> next : level.below) {
      if (!next.is(Kind.REFERENCE)) {
        writeLevel(next);
        link(next);
        store(next);
      }
    }
  }

  private <C> void writeRows(GraphLevel<?, C> level) {
    String table = level.table.table().toString();
    List<GraphEntry<C>> changed = attached(level, Action.UPDATE);
    put(changed, level.table.update(level.currents(changed)));
    List<GraphEntry<C>> added = attached(level, Action.INSERT);
    put(added, level.table.insert(level.currents(added)));
    List<GraphEntry<C>> equal = level.entries(Action.EQUAL);
    for (GraphEntry<C> entry : equal) {
      if (entry.isAttached && entry.current == entry.given) {
        entry.result = level.table.unwritten(entry.current);
      }
    }
    counts.updated(table, changed.size());
    counts.inserted(table, added.size());
    counts.unchanged(table, equal.size());
  }

  /** The entities for which this is to be done, which refer to what was written above them. */
  private static <C> List<GraphEntry<C>> attached(GraphLevel<?, C> level, Action action) {
    List<GraphEntry<C>> entries = level.entries(action);
    entries.forEach(level::attach);
    return entries;
  }

  private static <C> void put(List<GraphEntry<C>> entries, List<C> written) {
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).written(written.get(i));
    }
  }

  /** Puts what came of the others into the entities that hold them. */
  private static <P, C> void store(GraphLevel<P, C> level) {
    GraphRelation<P, C> relation = Objects.requireNonNull(level.relation);
    for (GraphLevel.Held<P, C> held : level.held) {
      if (held.others().stream().anyMatch(GraphEntry::isReplaced)) {
        List<C> results = held.others().stream().map(other -> other.result).toList();
        GraphEntry<P> owner = held.owner();
        boolean isBoth = owner.current == owner.result;
        owner.current = relation.store(owner.current, results);
        owner.result = isBoth ? owner.current : relation.store(owner.result, results);
      }
    }
  }

  /** Adds the links that are not there. */
  private <P, C> void link(GraphLevel<P, C> level) {
    GraphRelation<P, C> relation = Objects.requireNonNull(level.relation);
    if (level.is(Kind.LINKS)) {
      Set<GraphPair> added = GraphLinking.pairs(level);
      added.removeAll(level.links);
      if (!added.isEmpty()) {
        counts.inserted(relation.tableBetween(), relation.link(statements, added));
      }
    } else if (level.is(Kind.FOREIGN)) {
      List<P> owners = new ArrayList<>();
      List<C> others = new ArrayList<>();
      long moved = 0;
      for (GraphEntry<C> entry : GraphLinking.moved(level)) {
        owners.add(level.owner(entry).result);
        others.add(entry.result);
        moved += entry.action == Action.INSERT || entry.action == Action.UPDATE ? 0 : 1;
      }
      relation.own(statements, owners, others);
      counts.updated(level.table.table().toString(), moved);
    }
  }
}
