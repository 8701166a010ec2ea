package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs a select, reads what its selection says of the rows, and then what belongs to these. */
final class SelectionRows<T> {

  private final SelectionReader<T> reader;

  SelectionRows(Selection<T> selection) {
    this.reader = SelectionReader.at(selection, 0);
  }

  /** The number of columns that are read of each row. */
  int columns() {
    return reader.width;
  }

  /** Reads a row, before further queries have read what belongs to it. */
  Later<T> later(Row row) {
    return reader.later(row);
  }

  /** All rows, in a list that may be changed. */
  List<T> list(Statements statements, Renderer sql) {
    if (reader.isDeferred()) {
      return complete(statements, run(statements, sql, reader::later));
    }
    return run(statements, sql, reader);
  }

  private static <V> List<V> run(Statements statements, Renderer sql, RowMapper<V> mapper) {
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.list(mapper);
    }
  }

  /** Runs the queries that follow. */
  List<T> complete(Statements statements, List<Later<T>> rows) {
    reader.fetch(statements);
    return completed(rows);
  }

  /** Adds the queries that follow. */
  void addFollowUps(List<FollowUp> queries) {
    reader.addFollowUps(queries);
  }

  /** What the rows are when these have run. */
  List<T> completed(List<Later<T>> rows) {
    List<T> complete = new ArrayList<>(rows.size());
    for (Later<T> row : rows) {
      complete.add(value(row));
    }
    return complete;
  }

  @SuppressWarnings("NullAway") // the rows of a select may be NULL, and so the elements of a list
  static <T> T value(Later<T> row) {
    return row.get();
  }

  /** The only row, if there is one. */
  Optional<T> optional(Statements statements, Renderer sql) {
    if (reader.isDeferred()) {
      Optional<Later<T>> row = runOptional(statements, sql, reader::later);
      reader.fetch(statements);
      return row.map(Later::get);
    }
    return runOptional(statements, sql, reader);
  }

  private static <V> Optional<V> runOptional(
      Statements statements, Renderer sql, RowMapper<V> mapper) {
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.optional(mapper);
    }
  }

  /** The rows one by one; the statement is open and bound. */
  Stream<T> stream(SqlStatement statement) {
    if (reader.isDeferred()) {
      return Portions.of(
          statement.<Later<T>>stream(reader::later),
          portion -> complete(statement.statements(), portion));
    }
    return statement.stream(reader);
  }
}
