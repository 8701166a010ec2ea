package dev.rowan.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One relation of all entities of a result. The first that is loaded loads all of them.
 *
 * <p>Threads without a connection wait for one load. A thread that holds a connection waits for
 * nobody, since the one that loads might wait for just that connection, or for a lock that its
 * transaction holds: it loads for itself.
 */
final class LazyGroup<T> {

  private final LazyRelation<T> relation;
  private final Statements statements;
  private final ReentrantLock loading = new ReentrantLock();
  private List<LazyCell<T>> cells = new ArrayList<>(); // guarded by this, never while a query runs

  LazyGroup(LazyRelation<T> relation, Statements statements) {
    this.relation = relation;
    this.statements = statements;
  }

  LazyRelation<T> relation() {
    return relation;
  }

  synchronized LazyCell<T> add(@Nullable Object key) {
    LazyCell<T> cell = new LazyCell<>(this, key);
    if (key == null) {
      cell.fill(relation.absent());
    } else {
      cells.add(cell);
    }
    return cell;
  }

  /** Loads those that nobody filled. When that fails, the next call tries again. */
  void load() {
    if (statements.hasConnection()) {
      loadMissing();
      return;
    }
    loading.lock();
    try {
      loadMissing();
    } finally {
      loading.unlock();
    }
  }

  private void loadMissing() {
    Set<Object> keys = missing();
    if (!keys.isEmpty()) {
      fill(keys, relation.load(statements, keys));
    }
  }

  private synchronized Set<Object> missing() {
    Set<Object> keys = new LinkedHashSet<>();
    for (LazyCell<T> cell : cells) {
      if (!cell.isLoaded() && cell.key() != null) {
        keys.add(cell.key());
      }
    }
    return keys;
  }

  /** What another thread filled meanwhile stays. */
  private synchronized void fill(Set<Object> keys, Map<Object, T> found) {
    List<LazyCell<T>> left = new ArrayList<>();
    for (LazyCell<T> cell : cells) {
      if (!keys.contains(cell.key())) {
        left.add(cell);
      } else if (!cell.isLoaded()) {
        T value = found.get(cell.key());
        cell.fill(value == null ? relation.absent() : value);
      }
    }
    cells = left;
  }
}
