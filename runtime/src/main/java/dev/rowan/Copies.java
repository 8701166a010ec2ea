package dev.rowan;

import dev.rowan.errors.DataException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.CopyTarget;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Statements;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Loads entities into their table, by a COPY where that stores what an insert does. */
final class Copies<E> implements CopyIn.Source<E> {

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final EntityTable<E> table;
  private final Writes<E> writes;
  private final EntitySql sql;
  private final UnaryOperator<List<E>> insertAll;
  private final Function<List<E>, @Nullable NewIds> newIds;

  Copies(
      Statements statements,
      EntityMapper<E> mapper,
      EntityTable<E> table,
      Writes<E> writes,
      EntitySql sql,
      UnaryOperator<List<E>> insertAll,
      Function<List<E>, @Nullable NewIds> newIds) {
    this.statements = statements;
    this.mapper = mapper;
    this.table = table;
    this.writes = writes;
    this.sql = sql;
    this.insertAll = insertAll;
    this.newIds = newIds;
  }

  @Override
  public long load(CopyIn<E> options, Iterator<? extends E> entities) {
    if (!entities.hasNext()) {
      return 0;
    }
    CopyRun<E> run = new CopyRun<>(statements, mapper, writes, newIds, options, entities);
    try {
      Upsert<E> upsert = options.choice();
      long written =
          upsert == null
              ? insert(run, options.returned())
              : upsert(run, upsert, options.returned());
      run.completed();
      return written;
    } finally {
      if (run.isIncomplete() && statements.inTransaction()) {
        abort();
      }
    }
  }

  private long insert(CopyRun<E> run, @Nullable Consumer<? super E> returned) {
    CopyTarget target = returned == null ? target() : null;
    if (target != null) {
      return copy(run, target);
    }
    return run.inParts(
        part -> {
          List<E> inserted = insertAll.apply(part);
          if (returned != null) {
            inserted.forEach(returned);
          }
          return part.size();
        });
  }

  private long upsert(CopyRun<E> run, Upsert<E> upsert, @Nullable Consumer<? super E> returned) {
    if (returned == null && !mapper.hooks().takePartInWrites()) {
      return upsert.staged(statements, mapper).load(run);
    }
    return run.inParts(
        part -> {
          List<Upserted<E>> all = upsert.all(part);
          if (returned != null) {
            all.forEach(one -> returned.accept(one.entity()));
          }
          return all.stream().filter(Upserted::isWritten).count();
        });
  }

  /** New ids are asked for in between, on the same connection if it is that of a transaction. */
  private long copy(CopyRun<E> run, CopyTarget target) {
    try (Atomic atomic = sql.hasSequence() ? statements.atomic() : writes.begin()) {
      return Writes.end(atomic, run.copy(target, run.first()));
    }
  }

  /** Some of the rows are in the running transaction already, which must not commit them. */
  private void abort() {
    try {
      statements.abort();
    } catch (DataException failed) {
      // that a statement fails is what aborts it
    }
  }

  /** The columns of the COPY; null when it would not store what an insert does. */
  private @Nullable CopyTarget target() {
    WriteSql insert = sql.insertIfAny();
    CopyText text = insert == null ? null : CopyText.of(insert.text());
    if (insert == null || text == null || (insert.returns() && mapper.hooks().takePartInWrites())) {
      return null; // hooks are told of entities with all that the database made
    }
    Map<String, EntityColumn<?>> known = new HashMap<>();
    table.columns().forEach(column -> known.put(Identifiers.quoted(column.name()), column));
    List<CopyTarget.Column> bound = new ArrayList<>();
    List<CopyTarget.Column> constant = new ArrayList<>();
    for (int i = 0; i < text.columns().size(); i++) {
      String name = text.columns().get(i);
      String value = text.constant(i);
      EntityColumn<?> column = known.get(name);
      if (value == null || (text.isBound(i) && column == null)) {
        return null;
      }
      if (column != null && text.isBound(i)) {
        bound.add(new CopyTarget.Column(column.name(), name, column.type(), value));
      } else {
        constant.add(new CopyTarget.Column(plain(name), name, null, value));
      }
    }
    return bound.isEmpty() ? null : CopyTarget.find(statements, text.table(), bound, constant);
  }

  private static String plain(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }
}
