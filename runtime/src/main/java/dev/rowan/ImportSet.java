package dev.rowan;

import dev.rowan.errors.DataException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.validation.Checks;
import dev.rowan.validation.EntityValidator;
import dev.rowan.validation.Violations;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Inserts entities by one statement, and when it is refused each half of them by one, and so on: a
 * bad one costs as many statements as its number among them has digits.
 */
final class ImportSet<E> implements ImportChunk {

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final Writes<E> writes;
  private final Versions<E> versions;
  private final SetSql sql;
  private final Function<List<E>, @Nullable NewIds> newIds;
  private final ImportLog<E> log;
  private final List<E> entities;
  private final List<E> ready = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final BitSet refused = new BitSet();

  ImportSet(
      Statements statements,
      EntityMapper<E> mapper,
      Writes<E> writes,
      Versions<E> versions,
      SetSql sql,
      Function<List<E>, @Nullable NewIds> newIds,
      ImportLog<E> log,
      List<E> entities) {
    this.statements = statements;
    this.mapper = mapper;
    this.writes = writes;
    this.versions = versions;
    this.sql = sql;
    this.newIds = newIds;
    this.log = log;
    this.entities = entities;
  }

  @Override
  public void write() {
    boolean isOwn = !statements.inTransaction();
    try (Atomic atomic = statements.atomic()) {
      if (isOwn) {
        checkAtOnce();
      }
      makeReady();
      SetRows<E> rows = new SetRows<>(Write.INSERT, writes, mapper, ready, newIds.apply(ready));
      write(new SetRun<>(statements, rows, sql, versions), 0, ready.size());
      tellHooks();
      atomic.commit();
    }
  }

  /** Constraints that wait for the commit would keep all rows out because of one. */
  private void checkAtOnce() {
    try (SqlStatement immediate = statements.prepare("set constraints all immediate")) {
      immediate.execute();
    }
  }

  private void makeReady() {
    WriteMoment moment = statements.moment();
    EntityValidator<E> validator = mapper.validator();
    for (int place = 0; place < entities.size(); place++) {
      E entity = mapper.hooks().beforeInsert(moment, entities.get(place));
      Violations violations =
          validator == null ? Violations.NONE : Checks.run(validator, entity, moment.clock());
      if (violations.isEmpty()) {
        ready.add(entity);
        places.add(place);
      } else {
        log.invalid(place, entities.get(place), violations);
      }
    }
  }

  private void write(SetRun<E> run, int from, int end) {
    for (int next = from; next < end; ) {
      Attempt attempt = attempt(run, next, end);
      if (attempt.refusal() != null && attempt.end() - next == 1) {
        refused.set(next);
        int place = places.get(next);
        log.refused(place, entities.get(place), attempt.refusal());
      } else if (attempt.refusal() != null) {
        int middle = (next + attempt.end()) >>> 1;
        write(run, next, middle);
        write(run, middle, attempt.end());
      }
      next = attempt.end();
    }
  }

  /** What came of writing some, which were maybe not all that were to be written. */
  private record Attempt(int end, @Nullable DataException refusal) {}

  private Attempt attempt(SetRun<E> run, int from, int end) {
    int next = from;
    try (SqlStatement statement = statements.prepareRows(run.sql())) {
      try {
        for (boolean isFull = false; next < end && !isFull; next++) {
          run.bindOne(statement, next);
          isFull = statement.addRow();
        }
      } catch (DataException notBound) {
        if (next == from) {
          return new Attempt(from + 1, notBound);
        }
        statement.dropRow();
      }
      run.execute(statement, from, next);
      return new Attempt(next, null);
    } catch (DataException failure) {
      if (!ImportChunk.isOfRow(failure)) {
        throw failure;
      }
      statements.undoRows();
      return new Attempt(next, failure);
    }
  }

  private void tellHooks() {
    if (mapper.hooks().takePartInWrites()) {
      WrittenLazies lazies = writes.lazies();
      for (int i = 0; i < ready.size(); i++) {
        if (!refused.get(i)) {
          writes.written(Write.INSERT, lazies, ready.get(i));
        }
      }
    }
  }
}
