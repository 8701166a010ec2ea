package dev.rowan;

import dev.rowan.Branch.Missing;
import dev.rowan.Branch.Word;
import dev.rowan.GraphEntry.Action;
import dev.rowan.errors.NotFoundException;
import dev.rowan.query.GraphRelation;
import dev.rowan.query.GraphRelation.Kind;
import dev.rowan.query.GraphRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of each entity of a graph, and of each row that is missing in it. */
final class GraphDecisions {

  /** The keys of all entities of the graph, by their tables. */
  private final Map<String, Set<Object>> given = new HashMap<>();

  /** The keys of all rows that are read, by their tables. */
  private final Map<String, Set<Object>> read = new HashMap<>();

  /** The keys of all rows that are deleted, by their tables. */
  private final Map<String, Set<Object>> deleted = new HashMap<>();

  /** Where each entity that is written stands. */
  private final IdentityHashMap<Object, GraphLevel<?, ?>> places = new IdentityHashMap<>();

  /** Takes the keys of all entities, here and below. */
  <C> void note(GraphLevel<?, C> level) {
    Set<Object> keys = given(level.table);
    for (GraphEntry<C> entry : level.entries()) {
      Object key = level.table.key(entry.current);
      if (key != null) {
        keys.add(key);
      }
    }
    level.below.forEach(this::note);
  }

  private Set<Object> read(GraphTable<?> table) {
    return read.computeIfAbsent(table.table().toString(), t -> new HashSet<>());
  }

  private Set<Object> deleted(GraphTable<?> table) {
    return deleted.computeIfAbsent(table.table().toString(), t -> new HashSet<>());
  }

  private Set<Object> given(GraphTable<?> table) {
    return given.computeIfAbsent(table.table().toString(), t -> new HashSet<>());
  }

  /** Decides what becomes of the entities and the rows of a level, which are read. */
  <P, C> void decide(GraphLevel<P, C> level) {
    read(level.table).addAll(level.rows.keySet());
    for (GraphEntry<C> entry : level.entries()) {
      decide(level, entry);
    }
    if (level.isOwned()) {
      decideMissing(level);
    }
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

  private <P, C> void checkLinked(
      GraphLevel<P, C> level, GraphEntry<C> entry, @Nullable Object key) {
    if (key == null) {
      throw new IllegalStateException(
          "A %s without an id is in %s, of which only the links are saved; write save(%2$s), or insert it first"
              .formatted(GraphLevel.name(entry.given), level));
    }
    if (level.is(Kind.FOREIGN)) {
      if (entry.stored == null) {
        throw gone(level, entry, key);
      }
    }
  }

  private static NotFoundException gone(GraphLevel<?, ?> level, GraphEntry<?> entry, Object key) {
    return new NotFoundException(
        "%s %s of %s has no row; was it deleted by others? One that is new has no id yet"
            .formatted(GraphLevel.name(entry.given), key, level),
        null,
        null);
  }

  private <P, C> Action action(GraphLevel<P, C> level, GraphEntry<C> entry, @Nullable Object key) {
    GraphRow<C> row = entry.stored;
    if (row == null) {
      if (key != null && !level.table.isIdGiven(entry.current)) {
        throw gone(level, entry, key);
      }
      return Action.INSERT;
    }
    if (level.branch != null && level.branch.is(Word.ONLY_NEW)) {
      return Action.NONE;
    }
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

  /** Checks, when all is read, that no row is taken from what is not saved, here and below. */
  <P, C> void checkOwners(GraphLevel<P, C> level) {
    if (level.branch != null && !level.branch.is(Word.TAKE_OVER)) {
      for (GraphEntry<C> entry : level.entries()) {
        if (entry.stored != null && entry.owner != null) {
          checkOwner(level, entry, entry.stored);
        }
      }
    }
    level.below.forEach(this::checkOwners);
  }

  private <P, C> void checkOwner(GraphLevel<P, C> level, GraphEntry<C> entry, GraphRow<C> row) {
    Object owner = row.owner();
    GraphTable<P> above = Objects.requireNonNull(level.above).table;
    if (owner != null && !given(above).contains(owner) && !read(above).contains(owner)) {
      throw new IllegalStateException(
          "%s %s belongs to %s %s, which is not saved with this graph; if it is to be moved, write %s.takeOver()"
              .formatted(
                  GraphLevel.name(entry.given), row.key(), above.table(), owner, level.branch));
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
    Map<Object, GraphLevel.Held<P, C>> byOwner = level.heldByOwner();
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
          && !deleted(level.table).contains(row.key())
          && !level.unlinked.contains(row.key())) {
        above.late.add(owner);
      }
    }
  }

  private <C> void decideMissing(GraphLevel<?, C> level, GraphRow<C> row) {
    switch (Objects.requireNonNull(level.branch).missing()) {
      case DELETE -> {
        if (deleted(level.table).add(row.key())) { // else it stands in a circle
          level.deleted.add(row.key());
        }
      }
      case UNLINK -> level.unlinked.add(row.key());
      case KEEP -> {}
      case REFUSE ->
          throw new IllegalStateException(
              "%1$s %2$s is stored and missing in %3$s of the graph; write save(%3$s).deleteMissing(), .unlinkMissing() or .keepMissing()"
                  .formatted(level.table.table(), row.key(), level));
    }
  }

  /** A plain collection does not tell whether it was fetched. */
  static <P, C> void checkEmpty(GraphLevel<P, C> level, GraphLevel.@Nullable Held<P, C> held) {
    Branch<C> branch = level.branch;
    GraphRelation<P, C> relation = level.relation;
    if (held == null || branch == null || relation == null || branch.is(Word.OR_EMPTY)) {
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
}
