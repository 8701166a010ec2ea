package dev.rowan;

import dev.rowan.Branch.Missing;
import dev.rowan.GraphEntry.Action;
import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.Statements;
import dev.rowan.query.GraphLock;
import dev.rowan.query.GraphPair;
import dev.rowan.query.GraphRelation;
import dev.rowan.query.GraphRelation.Kind;
import dev.rowan.query.GraphRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is stored of a graph, one level after the other, and decides what becomes of each
 * entity and of each row. Nothing is written.
 */
final class GraphReader {

  private final Statements statements;
  private final boolean isLocking;

  /** The keys of all entities of the graph, by their tables. */
  private final Map<String, Set<Object>> given = new HashMap<>();

  /** Where each entity that is written stands. */
  private final IdentityHashMap<Object, GraphLevel<?, ?>> places = new IdentityHashMap<>();

  private GraphReader(Statements statements, boolean isLocking) {
    this.statements = statements;
    this.isLocking = isLocking;
  }

  /** Reads and decides all; locks the rows that it reads, if they are to be written. */
  static void read(GraphLevel<?, ?> root, Statements statements, boolean isLocking) {
    GraphReader reader = new GraphReader(statements, isLocking);
    reader.note(root);
    reader.read(root);
    reader.hold(root);
  }

  private <C> void note(GraphLevel<?, C> level) {
    Set<Object> keys = given(level.table);
    for (GraphEntry<C> entry : level.entries) {
      Object key = level.table.key(entry.current);
      if (key != null) {
        keys.add(key);
      }
    }
    level.below.forEach(this::note);
  }

  private Set<Object> given(GraphTable<?> table) {
    return given.computeIfAbsent(table.table().toString(), t -> new HashSet<>());
  }

  private <P, C> void read(GraphLevel<P, C> level) {
    if (level.is(Kind.LINKS)) {
      readLinks(level, Objects.requireNonNull(level.relation));
    }
    if (level.isSaved() || level.is(Kind.FOREIGN)) {
      readRows(level);
    }
    for (GraphEntry<C> entry : level.entries) {
      decide(level, entry);
    }
    if (level.isOwned()) {
      decideMissing(level);
    }
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
    for (GraphEntry<C> entry : level.entries) {
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
    if (level.branch != null && level.branch.isOnlyNew()) {
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
    Map<Object, GraphLevel.Held<P, C>> byOwner = byOwner(level);
    Set<GraphPair> wanted = GraphLinking.pairs(level);
    for (GraphPair link : level.links) {
      GraphLevel.Held<P, C> held = byOwner.get(link.owner());
      boolean isOfDeleted = held == null && !isMarked(Objects.requireNonNull(level.above));
      if (isOfDeleted || (held != null && isCut(level, link, wanted))) {
        checkEmpty(level, held);
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

  private static <P, C> Map<Object, GraphLevel.Held<P, C>> byOwner(GraphLevel<P, C> level) {
    Map<Object, GraphLevel.Held<P, C>> byOwner = new LinkedHashMap<>();
    for (GraphLevel.Held<P, C> held : level.held) {
      Object key = level.ownerKey(held.owner());
      if (key != null) {
        byOwner.put(key, held);
      }
    }
    return byOwner;
  }

  private <P, C> void decide(GraphLevel<P, C> level, GraphEntry<C> entry) {
    C entity = entry.current;
    Object key = level.table.key(entity);
    entry.stored = key == null ? null : level.rows.get(key);
    if (!level.isSaved()) {
      checkLinked(level, entry, key);
    } else if (!entry.isUnfetched) {
      entry.action = action(level, entry, key);
    }
    if (entry.action == Action.INSERT || entry.action == Action.UPDATE) {
      checkPlace(level, entry);
    }
  }

  private static void checkLinked(
      GraphLevel<?, ?> level, GraphEntry<?> entry, @Nullable Object key) {
    if (key == null) {
      throw new IllegalStateException(
          "A %s without an id is in %s, of which only the links are saved; write save(%2$s), or insert it first"
              .formatted(GraphLevel.name(entry.given), level));
    }
  }

  private <P, C> Action action(GraphLevel<P, C> level, GraphEntry<C> entry, @Nullable Object key) {
    GraphRow<C> row = entry.stored;
    if (row == null) {
      if (key != null && !level.table.isIdGiven(entry.current)) {
        throw new NotFoundException(
            "%s %s of %s has no row; was it deleted by others? One that is new has no id yet"
                .formatted(GraphLevel.name(entry.given), key, level),
            null,
            null);
      }
      return Action.INSERT;
    }
    if (level.branch != null && level.branch.isOnlyNew()) {
      return Action.NONE;
    }
    checkOwner(level, entry, row);
    entry.changes = changes(level, entry, row);
    return entry.changes.isEmpty() ? Action.EQUAL : Action.UPDATE;
  }

  /** What refers to an entity that has no key yet is not compared: it will refer to another one. */
  private static <P, C> List<String> changes(
      GraphLevel<P, C> level, GraphEntry<C> entry, GraphRow<C> row) {
    if (level.is(Kind.ROWS) && entry.owner != null && level.ownerKey(entry.owner) == null) {
      return Objects.requireNonNull(level.relation).columns();
    }
    if (!entry.newReferences.isEmpty()) {
      return entry.newReferences;
    }
    return level.values(entry.current).changes(row.entity(), entry.current);
  }

  private <P, C> void checkOwner(GraphLevel<P, C> level, GraphEntry<C> entry, GraphRow<C> row) {
    if (row.owner() == null || entry.owner == null || level.above == null) {
      return;
    }
    boolean isKnown =
        given(level.above.table).contains(row.owner()) || level.above.rows.containsKey(row.owner());
    if (!isKnown && level.branch != null && !level.branch.takesOver()) {
      throw new IllegalStateException(
          "%s %s belongs to %s %s, which is not saved with this graph; if it is to be moved, write save(%s).takeOver()"
              .formatted(
                  GraphLevel.name(entry.given),
                  row.key(),
                  level.above.table.table(),
                  row.owner(),
                  level));
    }
  }

  /** An object that stands in two places is updated once; one that is new has no first place. */
  private void checkPlace(GraphLevel<?, ?> level, GraphEntry<?> entry) {
    GraphLevel<?, ?> place = places.putIfAbsent(entry.given, level);
    if (place == null) {
      return;
    }
    if (entry.action == Action.INSERT) {
      throw new IllegalArgumentException(
          "A new %s stands in %s and in %s, so that it would be inserted twice; insert it first"
              .formatted(GraphLevel.name(entry.given), place, level));
    }
    entry.action = Action.NONE;
  }

  private <P, C> void decideMissing(GraphLevel<P, C> level) {
    GraphLevel<?, P> above = Objects.requireNonNull(level.above);
    Set<Object> kept = given(level.table);
    Map<Object, GraphLevel.Held<P, C>> byOwner = byOwner(level);
    for (GraphRow<C> row : level.rows.values()) {
      Object owner = row.owner();
      boolean isKept = kept.contains(row.key());
      if (!isKept) {
        GraphLevel.Held<P, C> held = owner == null ? null : byOwner.get(owner);
        checkEmpty(level, held);
        decideMissing(level, row);
      }
      if (owner != null
          && above.deleted.contains(owner)
          && !level.deleted.contains(row.key())
          && !level.unlinked.contains(row.key())) {
        above.late.add(owner);
      }
    }
  }

  private static <C> void decideMissing(GraphLevel<?, C> level, GraphRow<C> row) {
    switch (Objects.requireNonNull(level.branch).missing()) {
      case DELETE -> level.deleted.add(row.key());
      case UNLINK -> level.unlinked.add(row.key());
      case KEEP -> {}
      case REFUSE ->
          throw new IllegalStateException(
              "%1$s %2$s is stored and missing in %3$s of the graph; write save(%3$s).deleteMissing(), .unlinkMissing() or .keepMissing()"
                  .formatted(level.table.table(), row.key(), level));
    }
  }

  /** A plain collection does not tell whether it was fetched. */
  private static <P, C> void checkEmpty(
      GraphLevel<P, C> level, GraphLevel.@Nullable Held<P, C> held) {
    Branch<C> branch = level.branch;
    GraphRelation<P, C> relation = level.relation;
    if (held == null || branch == null || relation == null || branch.isOrEmpty()) {
      return;
    }
    if (branch.missing() != Missing.KEEP
        && held.others().isEmpty()
        && !relation.isLazy(held.owner().current)) {
      throw new IllegalStateException(
          "%1$s of this %2$s is empty, but not in the database, and a plain property does not tell whether it was fetched. If it is to lose all its rows, write %3$s.orEmpty(); a Lazy would tell"
              .formatted(level, GraphLevel.name(held.owner().given), branch));
    }
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
