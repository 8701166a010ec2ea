package dev.rowan.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
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
  private long rows;
  private boolean closed;

  private RowStream(SqlStatement statement, RowMapper<T> mapper) {
    this.statement = statement;
    this.mapper = mapper;
    this.result = statement.query();
    this.row = new Row(result, statement.run);
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
    if (closed) {
      return false;
    }
    T value;
    try {
      if (!result.next()) {
        close();
        return false;
      }
      value = mapper.read(row);
    } catch (SQLException e) {
      RuntimeException failure = statement.run.failure(e);
      closeAfter(failure);
      throw failure;
    } catch (RuntimeException | Error e) {
      closeAfter(e);
      throw e;
    }
    rows++;
    action.accept(value);
    return true;
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
