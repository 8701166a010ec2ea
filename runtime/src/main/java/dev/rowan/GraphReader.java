package dev.rowan;

import dev.rowan.Branch.Missing;
import dev.rowan.Branch.Word;
import dev.rowan.mapping.Statements;
import dev.rowan.query.GraphLock;
import dev.rowan.query.GraphPair;
import dev.rowan.query.GraphRelation;
import dev.rowan.query.GraphRelation.Kind;
import dev.rowan.query.GraphRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads what is stored of a graph, one level after the other, and has it decided upon. */
final class GraphReader {

  private final Statements statements;
  private final boolean isLocking;

  private final GraphDecisions decisions = new GraphDecisions();

  private GraphReader(Statements statements, boolean isLocking) {
    this.statements = statements;
    this.isLocking = isLocking;
  }

  /** Reads and decides all; locks the rows that it reads, if they are to be written. */
  static void read(GraphLevel<?, ?> root, Statements statements, boolean isLocking) {
    GraphReader reader = new GraphReader(statements, isLocking);
    reader.decisions.note(root);
    reader.read(root);
    reader.decisions.checkOwners(root);
    reader.hold(root);
  }

  private <P, C> void read(GraphLevel<P, C> level) {
    if (level.is(Kind.LINKS)) {
      readLinks(level, Objects.requireNonNull(level.relation));
    }
    if (level.isSaved() || level.is(Kind.FOREIGN)) {
      readRows(level);
    }
    decisions.decide(level);
    level.collectBelowDeleted();
    level.below.forEach(this::read);
  }

  private <P, C> void readRows(GraphLevel<P, C> level) {
    GraphRelation<P, C> relation = level.relation;
    GraphLock lock = lock(level);
    Set<Object> owners = level.isOwned() ? owners(level) : Set.of();
    if (relation != null && !owners.isEmpty()) {
      put(level, relation.rowsOf(statements, owners, lock));
    }
    Set<Object> rest = new LinkedHashSet<>();
    for (GraphEntry<C> entry : level.entries()) {
      Object key = entry.isUnfetched ? null : level.table.key(entry.current);
      if (key != null && !level.rows.containsKey(key)) {
        rest.add(key);
      }
    }
    if (!rest.isEmpty()) {
      put(
          level,
          relation == null
              ? GraphRelation.rows(statements, level.table.table(), rest, lock)
              : relation.rows(statements, rest, lock));
    }
  }

  private static <C> void put(GraphLevel<?, C> level, List<GraphRow<C>> rows) {
    rows.forEach(row -> level.rows.put(row.key(), row));
  }

  /**
   * Nobody can give rows to an owner that is locked against changes of its key, so that those that
   * are read then are all.
   */
  private GraphLock lock(GraphLevel<?, ?> level) {
    if (!isLocking) {
      return GraphLock.NONE;
    }
    if (level.branch != null && level.branch.is(Word.ONLY_NEW)) {
      return GraphLock.KEY_SHARE;
    }
    boolean isOwner = level.below.stream().anyMatch(next -> !next.is(Kind.REFERENCE));
    return isOwner || level.isOwned() ? GraphLock.UPDATE : GraphLock.NO_KEY_UPDATE;
  }

  /** The keys of those above whose rows must be known. */
  private static <P, C> Set<Object> owners(GraphLevel<P, C> level) {
    Set<Object> owners = new LinkedHashSet<>();
    if (level.above == null) {
      return owners;
    }
    boolean isKept = level.branch != null && level.branch.missing() == Missing.KEEP;
    for (GraphLevel.Held<P, C> held : level.held) {
      if (held.owner().stored != null && !(isKept && level.isOwned())) {
        owners.add(held.owner().stored.key());
      }
    }
    owners.addAll(level.above.deleted);
    return owners;
  }

  private <P, C> void readLinks(GraphLevel<P, C> level, GraphRelation<P, C> relation) {
    Set<Object> owners = owners(level);
    if (owners.isEmpty()) {
      return;
    }
    level.links = relation.links(statements, owners);
    Map<Object, GraphLevel.Held<P, C>> byOwner = level.heldByOwner();
    Set<GraphPair> wanted = GraphLinking.pairs(level);
    for (GraphPair link : level.links) {
      GraphLevel.Held<P, C> held = byOwner.get(link.owner());
      boolean isOfDeleted = held == null && !isMarked(Objects.requireNonNull(level.above));
      if (isOfDeleted || (held != null && isCut(level, link, wanted))) {
        GraphDecisions.checkEmpty(level, held);
        level.cut.add(link);
      }
    }
  }

  private static boolean isMarked(GraphLevel<?, ?> level) {
    return GraphRelation.isMarked(level.table.table());
  }

  private static boolean isCut(GraphLevel<?, ?> level, GraphPair link, Set<GraphPair> wanted) {
    return level.branch != null && level.branch.missing() != Missing.KEEP && !wanted.contains(link);
  }

  /** Rows are deleted after those that lead to them. */
  private <C> void hold(GraphLevel<?, C> level) {
    level.below.forEach(this::hold);
    GraphLevel<?, ?> above = level.above;
    for (Object key : level.late) {
      GraphRow<C> row = Objects.requireNonNull(level.rows.get(key));
      if (row.owner() != null && above != null && above.deleted.contains(row.owner())) {
        above.late.add(row.owner());
      }
    }
  }
}
