package dev.rowan.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of a statement as a stream that closes the statement. */
final class RowStream<T> implements Spliterator<T> {

  private final SqlStatement statement;
  private final ResultSet result;
  private final Row row;
  private final RowMapper<T> mapper;
  private final @Nullable StreamConnection connection;
  private final Deque<T> ahead = new ArrayDeque<>();
  private long rows;
  private boolean closed;

  private RowStream(SqlStatement statement, RowMapper<T> mapper) {
    this.statement = statement;
    this.mapper = mapper;
    this.connection = statement.statements().stream();
    this.result = statement.query();
    this.row = Row.moving(result, statement);
  }

  static <T> Stream<T> of(SqlStatement statement, RowMapper<T> mapper) {
    try {
      RowStream<T> rows = new RowStream<>(statement, mapper);
      return StreamSupport.stream(rows, false).onClose(rows::close);
    } catch (RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    T read = ahead.poll();
    if (read != null) {
      action.accept(read);
      return true;
    }
    if (!next()) {
      return false;
    }
    T value = read();
    if (statement.hasPortions()) {
      readAhead();
    }
    action.accept(value);
    return true;
  }

  /**
   * Rows with lazy relations are read in portions, so that those of a portion load together; what
   * rows have in common is forgotten with their portion.
   */
  private void readAhead() {
    for (int i = 1; i < Statements.FETCH_SIZE && next(); i++) {
      ahead.add(read());
    }
    statement.nextPortion();
  }

  private boolean next() {
    if (closed) {
      return false;
    }
    if (connection != null) {
      connection.read();
    }
    try {
      if (!result.next()) {
        close();
        return false;
      }
      return true;
    } catch (SQLException e) {
      RuntimeException failure = statement.run.failure(e);
      closeAfter(failure);
      throw failure;
    }
  }

  private T read() {
    try {
      T value = mapper.read(row);
      rows++;
      return value;
    } catch (RuntimeException | Error e) {
      closeAfter(e);
      throw e;
    }
  }

  private void closeAfter(Throwable failure) {
    try {
      close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private void close() {
    if (!closed) {
      closed = true;
      if (connection != null) {
        connection.end();
      }
      statement.run.rows(rows);
      statement.close();
    }
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }
}
