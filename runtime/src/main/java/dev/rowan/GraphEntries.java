package dev.rowan;

import dev.rowan.query.GraphRelation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entities of one level of a graph: each object once, and each row once. */
final class GraphEntries<P, C> {

  private final GraphLevel<P, C> level;
  private final GraphTable<C> table;
  private final List<GraphEntry<C>> entries = new ArrayList<>();
  private final IdentityHashMap<Object, GraphEntry<C>> byObject = new IdentityHashMap<>();
  private final Map<Object, GraphEntry<C>> byKey = new HashMap<>();

  GraphEntries(GraphLevel<P, C> level) {
    this.level = level;
    this.table = level.table;
  }

  List<GraphEntry<C>> entries() {
    return entries;
  }

  /** Whether an object is among them. */
  boolean holds(Object given) {
    return byObject.containsKey(given);
  }

  /** What came of an entity that was given. */
  C result(C given) {
    return Objects.requireNonNull(byObject.get(given)).result;
  }

  /** Adds what an entity above holds, unless it is there, and returns its place. */
  GraphEntry<C> add(C given, @Nullable GraphEntry<P> holder) {
    GraphEntry<P> owner = level.isOwned() ? holder : null;
    GraphEntry<C> known = byObject.get(given);
    if (known == null) {
      known = added(given, owner);
      byObject.put(given, known);
    } else if (known.owner != owner) {
      throw new IllegalArgumentException(
          "This %s stands in %s of two entities, and its row can only belong to one: %s"
              .formatted(GraphLevel.name(given), level, given));
    }
    return known;
  }

  private GraphEntry<C> added(C given, @Nullable GraphEntry<P> owner) {
    GraphEntry<C> entry = new GraphEntry<>(given, owner);
    level.attach(entry);
    entry.isUnfetched = isUnfetched(given);
    Object key = entry.isUnfetched ? null : table.key(entry.current);
    GraphEntry<C> twin = key == null ? null : byKey.putIfAbsent(key, entry);
    if (twin == null) {
      entries.add(entry);
      return entry;
    }
    if (!level.isLeaf() || (level.isSaved() && !level.values(given).isSame(twin.current, given))) {
      throw twins(given, Objects.requireNonNull(key));
    }
    return twin;
  }

  private boolean isUnfetched(C given) {
    return level.isShared()
        && level.isSaved()
        && table.key(given) != null
        && !refersToNew(given)
        && level.values(given).isUnfetched(given);
  }

  private boolean refersToNew(C given) {
    return level.branch != null
        && level.branch.branches().stream()
            .anyMatch(next -> next.relation().kind() == Kind.REFERENCE && holdsNew(next, given));
  }

  private <D> boolean holdsNew(Branch<D> next, C given) {
    return next.relation().beginningAt(table.table()).holdsNew(given);
  }

  /** Lets entities without an id be those whose rows have their key. */
  void find(List<String> key) {
    if (!key.isEmpty()) {
      List<GraphEntry<C>> unknown = new ArrayList<>();
      for (GraphEntry<C> entry : entries) {
        if (table.key(entry.current) == null && isBound(entry)) {
          unknown.add(entry);
        }
      }
      new GraphKeys<>(table, key).find(unknown);
      unknown.forEach(this::register);
    }
  }

  /** Whether what the row of an entity refers to has a key. */
  private boolean isBound(GraphEntry<C> entry) {
    boolean isOfNew = level.is(Kind.ROWS) && level.ownerKey(level.owner(entry)) == null;
    return !isOfNew && !refersToNew(entry.current);
  }

  private void register(GraphEntry<C> entry) {
    Object key = table.key(entry.current);
    if (key != null && byKey.putIfAbsent(key, entry) != null) {
      throw twins(entry.given, key);
    }
  }

  private IllegalArgumentException twins(C given, Object key) {
    return new IllegalArgumentException(
        "Two objects of the graph are %s %s; which of them is saved? Let one of them stand in both places"
            .formatted(GraphLevel.name(given), key));
  }
}
