package dev.rowan.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One relation of all entities of a result. The first that is loaded loads all of them. */
final class LazyGroup<T> {

  private final LazyRelation<T> relation;
  private final Statements statements;
  private List<LazyCell<T>> cells = new ArrayList<>();

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
  synchronized void load() {
    Set<Object> keys = new LinkedHashSet<>();
    for (LazyCell<T> cell : cells) {
      if (!cell.isLoaded() && cell.key() != null) {
        keys.add(cell.key());
      }
    }
    if (keys.isEmpty()) {
      return;
    }
    Map<Object, T> found = relation.load(statements, keys);
    for (LazyCell<T> cell : cells) {
      if (!cell.isLoaded()) {
        T value = found.get(cell.key());
        cell.fill(value == null ? relation.absent() : value);
      }
    }
    cells = new ArrayList<>();
  }
}
