package dev.rowan.mapping;

import dev.rowan.Database;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.NotUniqueException;
import dev.rowan.internal.StatementRun;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One execution of one SQL text: bind by position, run, read, close. Every failure is a {@link
 * dev.rowan.errors.DataException}. Not thread-safe.
 */
public final class SqlStatement extends Parameters implements AutoCloseable {

  /** How many rows one statement writes at most. */
  public static final int MOST_ROWS = 10_000;

  private final Statements owner;
  private final boolean isGuarded;
  private @Nullable LazyGroups lazies;
  private @Nullable Joins joins;
  private @Nullable Labels labels;
  private int batched;

  SqlStatement(
      Statements owner,
      PreparedStatement statement,
      StatementRun run,
      @Nullable ManyRows columns,
      @Nullable TripPart part) {
    super(statement, run, columns, part);
    this.owner = owner;
    this.isGuarded = columns instanceof ValueArrays arrays && arrays.isGuarded();
  }

  /**
   * Makes the statements that read what belongs to the rows of this one: on its own connection,
   * while it is a stream that the calling thread reads.
   */
  public Statements statements() {
    return owner;
  }

  @Override
  Database database() {
    return owner.database();
  }

  /** The lazy relations of the rows that are read. */
  LazyGroups lazies() {
    if (lazies == null) {
      lazies = new LazyGroups(owner);
    }
    return lazies;
  }

  /** The labels of the columns of its result. */
  Labels labels(ResultSet result) {
    if (labels == null) {
      try {
        labels = Labels.of(result, run.sql());
      } catch (SQLException e) {
        throw run.failure(e);
      }
    }
    return labels;
  }

  /** What the rows that are read have in common. */
  Joins joins() {
    if (joins == null) {
      joins = new Joins();
    }
    return joins;
  }

  /** Whether the rows that were read have lazy relations, or something in common. */
  boolean hasPortions() {
    return lazies != null || joins != null;
  }

  /** Lets the next rows have nothing in common with those before. */
  void nextPortion() {
    lazies = null;
    joins = null;
  }

  /** Runs the statement and returns the number of rows that it changed. */
  public long update() {
    begin();
    try {
      long rows = isGuarded ? guarded().getLargeUpdateCount() : statement.executeLargeUpdate();
      run.rows(rows);
      return rows;
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  /** Runs the statement, whatever it returns. */
  public void execute() {
    run.start();
    try {
      statement.execute();
      run.rows(Math.max(0, statement.getLargeUpdateCount()));
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  /**
   * Runs the statement, which must change a row.
   *
   * @throws NotFoundException when it changes none
   */
  public void updateOne() {
    if (update() == 0) {
      throw notFound();
    }
  }

  /**
   * Runs the query and reads the only row, or returns empty when there is none.
   *
   * @throws NotUniqueException when there are more rows
   */
  public <T> Optional<T> optional(RowMapper<T> mapper) {
    ResultSet result = query();
    try {
      if (!result.next()) {
        return Optional.empty();
      }
      T value = mapper.read(Row.single(result, this));
      if (result.next()) {
        throw new NotUniqueException("More than one row where at most one may be", run.sql(), null);
      }
      run.rows(1);
      return Optional.ofNullable(value); // of a select the only column may be NULL
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  /**
   * Runs the query and reads the only row.
   *
   * @throws NotFoundException when there is none
   * @throws NotUniqueException when there are more
   */
  public <T> T one(RowMapper<T> mapper) {
    return optional(mapper).orElseThrow(this::notFound);
  }

  /** Runs the query and reads all rows into a list that may be changed. */
  public <T> List<T> list(RowMapper<T> mapper) {
    try (WholeResult result = WholeResult.of(this)) {
      List<T> values = new ArrayList<>();
      Row row = result.row();
      while (result.next()) {
        values.add(mapper.read(row));
      }
      return values;
    }
  }

  /** Runs the query and gives each row to the reader, which must not keep it. */
  public void forEach(Consumer<Row> reader) {
    try (WholeResult result = WholeResult.of(this)) {
      Row row = result.row();
      while (result.next()) {
        reader.accept(row);
      }
    }
  }

  /**
   * Runs the query and reads its rows one by one, in constant memory when the statement was made by
   * {@link Statements#prepareStream}. The stream closes this statement at its end, on failure, and
   * when it is closed; a stream that is left before its end must be closed.
   */
  public <T> Stream<T> stream(RowMapper<T> mapper) {
    return RowStream.of(this, mapper);
  }

  /**
   * Runs the statement and moves to its first row, for {@code insert … returning}.
   *
   * @throws NotFoundException when there is none
   */
  public Row row() {
    Row row = rowIfAny();
    if (row == null) {
      throw notFound();
    }
    return row;
  }

  /** Runs the statement and moves to its first row; null when there is none. */
  public @Nullable Row rowIfAny() {
    ResultSet result = query();
    try {
      if (!result.next()) {
        return null;
      }
      run.rows(1);
      return Row.single(result, this);
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  /** Runs the query and returns the {@code boolean} of its only row. */
  public boolean exists() {
    return row().getBoolean(1);
  }

  /** Runs the query and returns the {@code bigint} of its only row. */
  public long count() {
    return row().getLong(1);
  }

  /**
   * Adds the parameters as one more row of a statement that {@link Statements#prepareRows} made,
   * and tells whether they are as many as a statement should have.
   */
  public boolean addRow() {
    ManyRows rows = Objects.requireNonNull(columns, "A statement for one row");
    rows.endRow();
    run.rowsBound(rows.rows());
    return rows.isFull();
  }

  /**
   * What tells the parameters at these positions of the current row from those of other rows; null
   * when one of them is NULL.
   */
  public @Nullable Object rowKey(int... positions) {
    return ManyRows.arrays(columns).key(positions);
  }

  /** Takes back what was bound for the current row. */
  public void dropRow() {
    ManyRows.arrays(columns).dropRow();
  }

  /** Adds the parameters as one more execution of the batch. */
  public void addBatch() {
    try {
      statement.addBatch();
      batched++;
      run.batched(batched);
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  /**
   * Runs the batch and returns the number of changed rows of each execution. All are done or none:
   * the batch joins the running transaction or has its own.
   */
  public long[] updateBatch() {
    if (batched == 0) {
      return new long[0];
    }
    run.start();
    long[] changed = run.atomically(statement::executeLargeBatch);
    long sum = 0;
    for (long rows : changed) {
      sum += rows;
    }
    run.rows(sum);
    return changed;
  }

  /**
   * Runs the batch, each execution of which must change a row. All are done or none, as with {@link
   * #updateBatch}.
   *
   * @throws NotFoundException when one of them changes none
   */
  public void updateEach() {
    if (batched > 0) {
      run.start();
      run.rows(run.atomically(this::executeEach).length);
    }
  }

  private long[] executeEach() throws SQLException {
    long[] changed = statement.executeLargeBatch();
    for (int i = 0; i < changed.length; i++) {
      if (changed[i] == 0) {
        throw new NotFoundException(
            "No row for number %s of %s entities".formatted(i + 1, changed.length),
            run.sql(),
            null,
            i);
      }
    }
    return changed;
  }

  /**
   * Runs the batch of {@code … returning} statements, made by {@link Statements#prepareBatch}, each
   * of which must return a row, and gives these in the order of the executions. All are done or
   * none, as with {@link #updateBatch}.
   *
   * @throws NotFoundException when one of them returns none
   */
  public Rows updateEachReturning() {
    if (batched == 0) {
      return new Rows(null, this);
    }
    run.start();
    run.rows(run.atomically(this::executeEach).length);
    try {
      return new Rows(statement.getGeneratedKeys(), this);
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  /** Closes the statement and gives its connection back, unless a transaction keeps it. */
  @Override
  public void close() {
    run.end(statement);
  }

  ResultSet query() {
    if (part != null) {
      return part.result();
    }
    begin();
    try {
      return isGuarded
          ? Objects.requireNonNull(guarded().getResultSet())
          : statement.executeQuery();
    } catch (SQLException e) {
      throw run.failure(e);
    }
  }

  /** Runs a statement that {@link Statements#prepareRows} made, and gives what it returns. */
  public Rows rows() {
    Rows rows = new Rows(query(), this);
    run.rows(rows.size());
    return rows;
  }

  /** Ends the rows: what is bound from now on, behind them, are parameters of the statement. */
  public void endRows() {
    if (columns instanceof ValueArrays arrays) {
      try {
        arrays.bind(statement);
        columns = null;
      } catch (SQLException e) {
        throw run.failure(e);
      }
    }
  }

  /** Runs the statement between the ends of its savepoint, which have results of their own. */
  private PreparedStatement guarded() throws SQLException {
    statement.execute();
    statement.getMoreResults();
    return statement;
  }

  /** Binds the rows that were added, and lets the run start. */
  private void begin() {
    endRows();
    run.start();
  }

  private NotFoundException notFound() {
    return new NotFoundException("No row where one must be", run.sql(), null);
  }
}
