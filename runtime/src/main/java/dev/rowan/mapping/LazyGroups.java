package dev.rowan.mapping;

import dev.rowan.Lazy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lazy relations that are made while one result is read: a group for each relation. */
final class LazyGroups {

  private final Statements statements;
  private final List<LazyGroup<?>> groups = new ArrayList<>(2);

  LazyGroups(Statements statements) {
    this.statements = statements;
  }

  <T> Lazy<T> lazy(LazyRelation<T> relation, @Nullable Object key) {
    return group(relation).add(key);
  }

  @SuppressWarnings("unchecked") // the group of a relation has its type
  private <T> LazyGroup<T> group(LazyRelation<T> relation) {
    for (LazyGroup<?> group : groups) {
      if (group.relation() == relation) {
        return (LazyGroup<T>) group;
      }
    }
    LazyGroup<T> group = new LazyGroup<>(relation, statements);
    groups.add(group);
    return group;
  }
}
