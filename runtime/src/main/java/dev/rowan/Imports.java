package dev.rowan;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Statements;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Imports entities into their table. */
final class Imports<E> implements Import.Source<E> {

  private final Statements statements;
  private final BiFunction<ImportLog<E>, List<E>, ImportChunk> chunks;

  /**
   * With a statement for many rows, or where the entity has none with one that inserts them one by
   * one.
   */
  Imports(
      Statements statements,
      EntityMapper<E> mapper,
      Writes<E> writes,
      Versions<E> versions,
      EntitySql sql,
      Function<List<E>, @Nullable NewIds> newIds,
      Consumer<List<E>> insertRows) {
    this.statements = statements;
    SetSql insertAll = sql.insertAll();
    this.chunks =
        insertAll == null
            ? (log, part) -> new ImportEach<>(statements, insertRows, log, part)
            : (log, part) ->
                new ImportSet<>(statements, mapper, writes, versions, insertAll, newIds, log, part);
  }

  @Override
  public ImportReport<E> load(Import<E> options, Iterator<? extends E> entities) {
    ImportLog<E> log = new ImportLog<>(options);
    if (!options.isAllOrNothing()) {
      run(options, entities, log);
      return log.report(false);
    }
    statements
        .database()
        .transaction(
            tx -> {
              run(options, entities, log);
              if (log.hasFailures()) {
                tx.rollbackOnly();
              }
            });
    return log.report(true);
  }

  private void run(Import<E> options, Iterator<? extends E> entities, ImportLog<E> log) {
    String then =
        options.isAllOrNothing() ? "none of them is written" : "what was written before stays";
    while (entities.hasNext()) {
      options.progress().check(log.given(), then);
      List<E> part = log.next(entities);
      chunks.apply(log, part).write();
      log.done(part.size());
    }
  }
}
