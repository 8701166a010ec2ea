package dev.rowan;

import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.StagedTable;
import dev.rowan.mapping.Statements;
import java.util.List;

/**
 * Inserts any number of entities, or updates the rows that have their keys: a COPY takes them into
 * a temporary table, from which one statement writes them.
 */
final class UpsertStage<E> {

  private static final String ROW_TWICE = "21000";

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final UpsertText text;
  private final boolean repeats;

  UpsertStage(Statements statements, EntityMapper<E> mapper, UpsertText text, boolean repeats) {
    this.statements = statements;
    this.mapper = mapper;
    this.text = text;
    this.repeats = repeats;
  }

  /** Loads the entities, and returns how many rows were written. */
  long load(CopyRun<E> run) {
    try (Atomic atomic = statements.atomic()) {
      List<E> first = run.first();
      StagedTable table = create(first.get(0));
      StageText sql = new StageText(text, table, repeats);
      long count = run.copy(table.target(), first);
      checkKeys(sql, count);
      run.check();
      long written = write(sql, count);
      table.drop(statements);
      atomic.commit();
      return written;
    }
  }

  /** What is bound for an entity says which columns the table has. */
  private StagedTable create(E entity) {
    try (SqlStatement row = statements.prepareRows(text.only())) {
      bind(row, entity);
      return StagedTable.create(statements, row);
    }
  }

  private void bind(SqlStatement row, E entity) {
    try {
      mapper.bindInsert(row, entity);
    } catch (InvalidValueException refused) {
      throw refused.at(0);
    }
  }

  /** An update of a row that was written before fails by itself, unless rows may be left. */
  private void checkKeys(StageText sql, long count) {
    try (SqlStatement find = statements.prepare(sql.missing())) {
      Row row = find.rowIfAny();
      if (row != null) {
        throw UpsertKeys.missing(row.getLong(1), count, sql.all());
      }
    }
    if (text.maySkip() && !repeats) {
      checkRepeats(sql, count);
    }
  }

  private void checkRepeats(StageText sql, long count) {
    try (SqlStatement find = statements.prepare(sql.repeated())) {
      Row row = find.rowIfAny();
      if (row != null) {
        throw UpsertKeys.repeated(row.getLong(1), row.getLong(2), count, sql.all());
      }
    }
  }

  private long write(StageText sql, long count) {
    statements.guardRows();
    try (SqlStatement all = statements.prepare(sql.all())) {
      text.bindWhere(all, 0);
      return all.update();
    } catch (ConstraintViolationException | InvalidValueException failure) {
      throw new StageSearch(statements, text, sql.some(), failure).named(count);
    } catch (DataException failure) {
      throw ROW_TWICE.equals(failure.sqlState()) ? twice(sql, count, failure) : failure;
    }
  }

  private DataException twice(StageText sql, long count, DataException failure) {
    statements.undoRows();
    checkRepeats(sql, count);
    return new InvalidValueException(
        "Two of the entities have keys that the database takes for the same; leave one of them out",
        sql.all(),
        failure);
  }
}
