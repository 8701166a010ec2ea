package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes many entities with one statement on arrays, or very many with a few: all of them or none.
 */
final class Sets<E> {

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final Writes<E> writes;
  private final Versions<E> versions;

  Sets(Statements statements, EntityMapper<E> mapper, Writes<E> writes, Versions<E> versions) {
    this.statements = statements;
    this.mapper = mapper;
    this.writes = writes;
    this.versions = versions;
  }

  /** Writes the entities, and returns them in their order with what the database made. */
  List<E> write(Write write, SetSql sql, Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = writes.begin()) {
      return Writes.end(atomic, written(write, sql, writes.ready(write, entities), null));
    }
  }

  /** Inserts the entities, of which those that are new get ids. */
  List<E> insert(
      SetSql sql, Collection<? extends E> entities, Function<List<E>, @Nullable NewIds> newIds) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = writes.begin()) {
      List<E> ready = writes.ready(Write.INSERT, entities);
      return Writes.end(atomic, written(Write.INSERT, sql, ready, newIds.apply(ready)));
    }
  }

  private List<E> written(Write write, SetSql sql, List<E> ready, @Nullable NewIds ids) {
    SetRows<E> rows = new SetRows<>(write, writes, mapper, ready, ids);
    new SetRun<>(statements, rows, sql, versions).run(write == Write.UPDATE || sql.returns());
    return writes.written(write, ready);
  }
}
