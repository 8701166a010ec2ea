package dev.rowan.query;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a query for entities gives when it runs: each result that is asked for runs it anew, in the
 * transaction of the thread if there is one. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public abstract sealed class EntityResults<E> implements Results<E> permits EntityQuery {

  final Statements statements;
  final EntityTable<E> table;
  final Select select;

  EntityResults(Statements statements, EntityTable<E> table, Select select) {
    this.statements = statements;
    this.table = table;
    this.select = select;
  }

  /** The query that says this. */
  abstract EntityResults<E> changed(Select changed);

  /** What makes the statements, as far as they may run here. */
  private Statements statements() {
    return RowLock.checked(statements, select.lock());
  }

  final void refuseLock(String step) {
    if (select.lock() != null) {
      throw new IllegalStateException("The rows of a " + step + " cannot be locked");
    }
  }

  /** All rows, in a list that may be changed. */
  @Override
  public final List<E> list() {
    Renderer sql = select.rows();
    if (select.plan().isPlain()) {
      return list(sql, table.mapper());
    }
    NodeReader<E> reader = new NodeReader<>(select.plan(), table);
    List<E> rows = list(sql, reader);
    reader.fetchManys(statements, rows);
    return rows;
  }

  private List<E> list(Renderer sql, RowMapper<E> mapper) {
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      return statement.list(mapper);
    }
  }

  /** The first row in the order given, or any row when there is no order; empty when none. */
  @Override
  public final Optional<E> first() {
    return optional(select.rows(1));
  }

  /**
   * The last row in the order given, or in that of the primary key when there is no order; empty
   * when there is none.
   */
  @Override
  public final Optional<E> last() {
    Select ordered = select.ordered();
    if (ordered.hasLast()) {
      return optional(ordered.last());
    }
    List<E> all = changed(ordered).list();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /**
   * The only row, or empty when there is none.
   *
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
  public final Optional<E> optional() {
    return optional(select.rows(2));
  }

  private Optional<E> optional(Renderer sql) {
    if (select.plan().isPlain()) {
      return optional(sql, table.mapper());
    }
    NodeReader<E> reader = new NodeReader<>(select.plan(), table);
    Optional<E> row = optional(sql, reader);
    row.ifPresent(entity -> reader.fetchManys(statements, List.of(entity)));
    return row;
  }

  private Optional<E> optional(Renderer sql, RowMapper<E> mapper) {
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      return statement.optional(mapper);
    }
  }

  /**
   * The only row.
   *
   * @throws dev.rowan.errors.NotFoundException when there is none
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
  public final E one() {
    Renderer sql = select.rows(2);
    return optional(sql)
        .orElseThrow(() -> new NotFoundException("No row where one must be", sql.sql(), null));
  }

  /**
   * The rows one after the other, in constant memory. They come through a cursor, in the running
   * transaction or in one of its own; what {@link EntityQuery#with(FetchPath...)} reads of many is
   * read for each portion of 1,000 rows, on the same connection, as is what a {@link
   * dev.rowan.Lazy} of its rows loads for the thread that reads them. The stream closes itself at
   * its end and on failure; one that is left earlier, by {@code findFirst} or {@code limit} or an
   * exception, must be closed, best by try-with-resources.
   */
  public final Stream<E> stream() {
    Renderer sql = select.rows();
    SqlStatement statement = statements().prepareStream(sql.sql());
    try {
      sql.bind(statement);
      if (select.plan().isPlain()) {
        return statement.stream(table.mapper());
      }
      NodeReader<E> reader = new NodeReader<>(select.plan(), table);
      return Portions.of(statement.stream(reader), reader, statement.statements());
    } catch (RuntimeException | Error failure) {
      statement.close();
      throw failure;
    }
  }

  /** Gives each row to the action, in constant memory, as {@link #stream} reads them. */
  @Override
  public final void forEach(Consumer<? super E> action) {
    try (Stream<E> rows = stream()) {
      rows.forEachOrdered(action);
    }
  }

  /**
   * One page and how many rows there are in all, which is counted by a second query unless the page
   * says it. The primary key is the last key of the order, so that every row has its place. Rows
   * that come or go between two pages shift what follows; {@link #keyset} has no such seams.
   *
   * @throws IllegalStateException when the query has a limit or an offset
   */
  @Override
  public final Page<E> page(PageRequest request) {
    return pages().page(request);
  }

  /**
   * As {@link #page}, but nothing is counted: one more row is asked for, which tells whether
   * another page follows.
   *
   * @throws IllegalStateException when the query has a limit or an offset
   */
  @Override
  public final Slice<E> slice(PageRequest request) {
    return pages().slice(request);
  }

  private Pages<E> pages() {
    return new Pages<>(statements(), EntityPages.of(select), this::form);
  }

  private PageForm<E, E> form() {
    return PageForm.of(select.plan(), table);
  }

  /**
   * The rows page after page, each from where the one before ended.
   *
   * @param size how many rows a page has
   * @throws IllegalArgumentException when the size is not positive
   * @throws IllegalStateException when the query has a limit or an offset
   */
  public final Keyset<E> keyset(int size) {
    refuseLock("keyset page");
    return Keyset.of(statements, EntityPages.of(select), this::form, size);
  }

  /** The page of rows that a request asks for, as {@link #keyset(int)} reads it. */
  @Override
  public final KeysetPage<E> keyset(KeysetRequest request) {
    return keyset(request.size()).page(request);
  }

  /**
   * The rows as CSV, with all columns of the entity's table and no others, under their names in the
   * database.
   */
  @CheckReturnValue
  public final CopyOut copyOut() {
    refuseLock("copy");
    return new CopyOut(statements, select.rows(this::renderColumns, select.limit()));
  }

  private void renderColumns(Renderer out) {
    String comma = "";
    for (EntityColumn<?> column : table.columns()) {
      out.append(comma).column(table, column.sqlName());
      comma = ", ";
    }
  }

  /** The number of rows, within limit and offset. */
  @Override
  public final long count() {
    Renderer sql = select.count();
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.count();
    }
  }

  /** Whether there is a row, within limit and offset. */
  @Override
  public final boolean exists() {
    Renderer sql = select.exists();
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.exists();
    }
  }

  /** The statements of {@link #list}, by the round trips in which they travel. */
  public final FetchPlan plan() {
    return FetchPlan.of(select.rows(), select.plan());
  }

  /** The results of this query, to be read together with others. */
  public final Reads<E> read() {
    return new Reads<>(new AsRead());
  }

  private final class AsRead implements ReadForm<E> {
    @Override
    public Statements statements() {
      return statements;
    }

    @Override
    public void check() {
      RowLock.checked(statements, select.lock());
    }

    @Override
    public PageForm<?, E> form() {
      return EntityResults.this.form();
    }

    @Override
    public Renderer rows(int most) {
      return most == 0 ? select.rows() : select.rows(most);
    }

    @Override
    public Renderer count() {
      return select.count();
    }

    @Override
    public Renderer exists() {
      return select.exists();
    }
  }

  /** This query with its results read on other threads. */
  public final AsyncQuery<E> async() {
    return new AsyncQuery<>(statements.database(), this);
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public final String toString() {
    return select.rows().sql();
  }
}
