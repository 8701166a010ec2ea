package dev.rowan;

import dev.rowan.errors.DataException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.BitSet;

/**
 * One call that writes many entities: it gives them to one statement, or in one transaction to
 * several, and finds for each row that comes back the entity to which it belongs.
 */
final class SetRun<E> extends SetCall {

  private final SetRows<E> rows;
  private final SetSql sql;
  private final Versions<E> versions;

  SetRun(Statements statements, SetRows<E> rows, SetSql sql, Versions<E> versions) {
    super(statements, rows.count());
    this.rows = rows;
    this.sql = sql;
    this.versions = versions;
  }

  @Override
  String sql() {
    return sql.text();
  }

  @Override
  int bind(SqlStatement statement, int from) {
    return rows.bind(statement, from);
  }

  @Override
  void bindOne(SqlStatement statement, int place) {
    rows.bindOne(statement, place);
  }

  @Override
  void execute(SqlStatement statement, int from, int end) {
    try {
      read(statement, from, end);
    } catch (NotFoundException missing) {
      throw versions.why(rows.write(), missing, rows.entities());
    }
  }

  private void read(SqlStatement statement, int from, int end) {
    if (!sql.returns()) {
      statement.update();
    } else if (rows.write() == Write.UPDATE) {
      readNumbered(statement.rows(), from, end);
    } else {
      readInOrder(statement.rows(), from, end);
    }
  }

  private void readInOrder(Rows returned, int from, int end) {
    checkCount(returned.size(), end - from);
    if (sql.position() > 0) {
      checkOrder(returned, end - from);
    }
    for (int i = from; i < end; i++) {
      rows.read(i, returned.next());
    }
  }

  private void checkCount(int returned, int given) {
    if (returned != given) {
      throw new NotFoundException(
          ("The insert of %s entities gave %s rows, so it is unknown which belongs to which. Does a"
                  + " trigger or a rule of the table keep rows out, or change their ids?")
              .formatted(given, returned),
          sql.text(),
          null);
    }
  }

  /** That the ids ascend proves that the rows came back as they were inserted. */
  private void checkOrder(Rows returned, int count) {
    long last = Long.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      long id = returned.next().getLong(sql.position());
      if (i > 0 && id <= last) {
        throw new DataException(
            "The ids that the database made do not ascend, so it is unknown which row belongs to"
                + " which entity. Where they come from another expression than a sequence, say so:"
                + " @Generated(DATABASE) @Column(defaultValue = \"…\")",
            sql.text(),
            null);
      }
      last = id;
    }
    returned.size(); // goes back to the first
  }

  /** No row is read before it is sure that all are there, so that a failure changes no entity. */
  private void readNumbered(Rows returned, int from, int end) {
    int count = returned.size();
    if (count != end - from) {
      throw missing(returned, count, from);
    }
    for (int i = 0; i < count; i++) {
      var row = returned.next();
      int place = from + (int) row.getLong(sql.position()) - 1;
      rows.read(place, row);
    }
  }

  private NotFoundException missing(Rows returned, int count, int from) {
    BitSet found = new BitSet();
    for (int i = 0; i < count; i++) {
      found.set((int) returned.next().getLong(sql.position()) - 1);
    }
    int place = from + found.nextClearBit(0);
    return new NotFoundException(
        "No row for number %s of %s entities".formatted(place + 1, rows.count()),
        sql.text(),
        null,
        place);
  }
}
