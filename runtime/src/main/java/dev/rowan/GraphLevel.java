package dev.rowan;

import dev.rowan.query.GraphPair;
import dev.rowan.query.GraphRelation;
import dev.rowan.query.GraphRelation.Kind;
import dev.rowan.query.GraphRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a graph that one branch leads to, from all entities above: they are read,
 * compared and written together. Not thread-safe.
 *
 * @param <P> the entities above
 * @param <C> the entities
 */
final class GraphLevel<P, C> implements AutoCloseable {

  /** What one entity above holds. */
  record Held<P, C>(GraphEntry<P> owner, List<GraphEntry<C>> others) {}

  final @Nullable GraphLevel<?, P> above;
  final @Nullable Branch<C> branch;
  final @Nullable GraphRelation<P, C> relation;
  final GraphTable<C> table;
  final List<GraphLevel<C, ?>> below = new ArrayList<>();
  final GraphEntries<P, C> all;
  final List<Held<P, C>> held = new ArrayList<>();

  /** The rows that are stored, by their keys. */
  final Map<Object, GraphRow<C>> rows = new LinkedHashMap<>();

  final Set<Object> deleted = new LinkedHashSet<>();
  final Set<Object> unlinked = new LinkedHashSet<>();

  /** Of those that are deleted, those to which rows lead that have yet to be moved. */
  final Set<Object> late = new LinkedHashSet<>();

  Set<GraphPair> links = Set.of();
  final Set<GraphPair> cut = new LinkedHashSet<>();

  private final Map<EntityRepository<C, ?>, GraphValues<C>> values = new HashMap<>();

  private GraphLevel(
      @Nullable GraphLevel<?, P> above,
      @Nullable Branch<C> branch,
      @Nullable GraphRelation<P, C> relation,
      GraphTable<C> table) {
    this.above = above;
    this.branch = branch;
    this.relation = relation;
    this.table = table;
    this.all = new GraphEntries<>(this);
  }

  /** The entities that were given, and all that their branches lead to. */
  static <E> GraphLevel<?, E> of(
      GraphTable<E> table,
      Collection<? extends E> entities,
      List<String> key,
      List<Branch<?>> branches) {
    GraphLevel<?, E> root = new GraphLevel<Object, E>(null, null, null, table);
    for (E entity : entities) {
      root.all.add(Objects.requireNonNull(entity, "An entity is null"), null);
    }
    root.all.find(key);
    root.collect(branches);
    return root;
  }

  private void collect(List<Branch<?>> branches) {
    for (Branch<?> next : branches) {
      collect(next);
    }
  }

  private <D> void collect(Branch<D> next) {
    GraphRelation<C, D> to = next.relation().beginningAt(table.table());
    GraphLevel<C, D> level =
        new GraphLevel<>(this, next, to, GraphTable.of(to, table.statements()));
    below.add(level);
    for (GraphEntry<C> entry : entries()) {
      if (!entry.isUnfetched) {
        level.hold(entry, to);
      }
    }
    level.all.find(next.key());
    level.refer();
    level.collect(next.branches());
    if (next.is(Branch.Word.RECURSIVE) && !level.entries().isEmpty()) {
      level.collectAgain(next);
    }
  }

  /** A recursive branch leads back to the table at which it begins. */
  private <D> void collectAgain(Branch<D> next) {
    for (GraphLevel<?, ?> at = above; at != null; at = at.above) {
      for (GraphEntry<C> entry : entries()) {
        if (at.all.holds(entry.given)) {
          throw new IllegalArgumentException(
              "This %s stands below itself in %s: %s"
                  .formatted(name(entry.given), relation, entry.given));
        }
      }
    }
    collect(next);
  }

  /** Goes on below rows that are deleted, where nothing of the graph stands. */
  void collectBelowDeleted() {
    if (branch != null
        && branch.is(Branch.Word.RECURSIVE)
        && entries().isEmpty()
        && !deleted.isEmpty()) {
      collect(branch);
    }
  }

  private void hold(GraphEntry<P> owner, GraphRelation<P, C> along) {
    Collection<C> others = along.loaded(owner.current);
    if (others == null) {
      return;
    }
    List<GraphEntry<C>> some = new ArrayList<>(others.size());
    for (C other : others) {
      some.add(all.add(Objects.requireNonNull(other, "An entity is null"), owner));
    }
    held.add(new Held<>(owner, some));
  }

  /** Lets those above refer to what was found by its key, and notes what they refer to anew. */
  private void refer() {
    if (relation == null || !is(Kind.REFERENCE)) {
      return;
    }
    for (Held<P, C> one : held) {
      for (GraphEntry<C> to : one.others()) {
        if (table.key(to.current) == null) {
          one.owner().newReferences.addAll(relation.columns());
        } else if (to.isReplaced()) {
          one.owner().current = relation.store(one.owner().current, List.of(to.result));
        }
      }
    }
  }

  /** Lets the row of an entity belong to what holds it, if it says another thing. */
  void attach(GraphEntry<C> entry) {
    if (entry.owner == null || relation == null) {
      return;
    }
    GraphEntry<P> owner = owner(entry);
    P to = owner.isReplaced() ? owner.result : owner.current;
    if (!relation.leadsBack(entry.current, to)) {
      entry.current = relation.attach(entry.current, to);
      entry.isAttached = true;
    }
  }

  /** The entity above to which one belongs. */
  @SuppressWarnings("unchecked") // an owner stands in the level above
  GraphEntry<P> owner(GraphEntry<C> entry) {
    return (GraphEntry<P>) Objects.requireNonNull(entry.owner);
  }

  /** What is held by those above that are stored, by their keys. */
  Map<Object, Held<P, C>> heldByOwner() {
    Map<Object, Held<P, C>> byOwner = new LinkedHashMap<>();
    for (Held<P, C> one : held) {
      Object key = ownerKey(one.owner());
      if (key != null) {
        byOwner.put(key, one);
      }
    }
    return byOwner;
  }

  /** The entities, each once. */
  List<GraphEntry<C>> entries() {
    return all.entries();
  }

  /** The entities with which this is to be done. */
  List<GraphEntry<C>> entries(GraphEntry.Action action) {
    List<GraphEntry<C>> some = new ArrayList<>();
    for (GraphEntry<C> entry : entries()) {
      if (entry.action == action) {
        some.add(entry);
      }
    }
    return some;
  }

  /** The entities as they are written. */
  List<C> currents(List<GraphEntry<C>> of) {
    List<C> currents = new ArrayList<>(of.size());
    of.forEach(entry -> currents.add(entry.current));
    return currents;
  }

  /** Whether the rows belong to those above. */
  boolean isOwned() {
    return is(Kind.ROWS) || is(Kind.FOREIGN);
  }

  /** Whether several above may hold the same. */
  boolean isShared() {
    return is(Kind.REFERENCE) || is(Kind.LINKS);
  }

  /** Whether it makes no difference which of two equal objects is written. */
  boolean isLeaf() {
    return isShared() && branch != null && branch.branches().isEmpty();
  }

  boolean is(Kind kind) {
    return relation != null && relation.kind() == kind;
  }

  /** Whether the rows at this end are written. */
  boolean isSaved() {
    return branch == null || branch.savesOthers();
  }

  /** What an update would write of entities of this class. */
  GraphValues<C> values(C entity) {
    GraphTable<C> own = table.of(entity);
    return values.computeIfAbsent(own.repository(), r -> new GraphValues<>(own));
  }

  /** The key of an entity above, as its row has it; null when it is new. */
  @Nullable Object ownerKey(GraphEntry<?> owner) {
    return above == null ? null : above.storedKey(owner);
  }

  @SuppressWarnings("unchecked") // it stands in this level
  private @Nullable Object storedKey(GraphEntry<?> entry) {
    return entry.action == GraphEntry.Action.INSERT
        ? null
        : table.key(((GraphEntry<C>) entry).current);
  }

  static String name(Object entity) {
    return entity.getClass().getSimpleName();
  }

  /** Ends the comparisons, here and below. */
  @Override
  public void close() {
    values.values().forEach(GraphValues::close);
    below.forEach(GraphLevel::close);
  }

  /** The path of the branch, or the table of those that were given. */
  @Override
  public String toString() {
    return relation == null ? table.table().toString() : relation.toString();
  }
}
