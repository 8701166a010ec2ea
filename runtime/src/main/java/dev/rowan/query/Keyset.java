package dev.rowan.query;

import dev.rowan.errors.InvalidCursorException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A query that is read page after page, each from where the one before ended: {@code
 * query.keyset(20).after(cursor).page()}. The server begins at that place by an index, where an
 * offset reads and drops all rows before it; and rows that come or go meanwhile neither repeat nor
 * hide others. Immutable and thread-safe.
 *
 * <p>The order is that of the query, made unique by the primary key. A cursor is the place of a row
 * in it. It stays of use when the row is gone, and for other conditions, but not for another order.
 * It is neither encrypted nor signed: who has it can read the values of the keys and make others,
 * so conditions that guard rows belong into {@code where}, and keys are nothing that must be
 * hidden.
 *
 * @param <T> what the rows are
 */
public final class Keyset<T> {

  private final Statements statements;
  private final PageSource source;
  private final Supplier<PageForm<?, T>> form;
  private final long order;
  private final int size;
  private final @Nullable List<@Nullable String> position;
  private final boolean isBackward;

  private Keyset(
      Statements statements,
      PageSource source,
      Supplier<PageForm<?, T>> form,
      long order,
      int size,
      @Nullable List<@Nullable String> position,
      boolean isBackward) {
    this.statements = statements;
    this.source = source;
    this.form = form;
    this.order = order;
    this.size = size;
    this.position = position;
    this.isBackward = isBackward;
  }

  static <T> Keyset<T> of(
      Statements statements, PageSource source, Supplier<PageForm<?, T>> form, int size) {
    PageRequest.first(size); // checks it
    return new Keyset<>(statements, source, form, source.fingerprint(), size, null, false);
  }

  /**
   * The page that begins after a cursor, in place of the first one: {@link KeysetPage#next}.
   *
   * @throws InvalidCursorException when the text is no cursor for this order
   */
  public Keyset<T> after(String cursor) {
    return at(Objects.requireNonNull(cursor, "after(null): afterIfPresent is for that"), false);
  }

  /** As {@link #after}; without a cursor the first page. */
  public Keyset<T> afterIfPresent(@Nullable String cursor) {
    return cursor == null ? this : after(cursor);
  }

  /**
   * The page that ends before a cursor, in place of the first one: {@link KeysetPage#previous}.
   *
   * @throws InvalidCursorException when the text is no cursor for this order
   */
  public Keyset<T> before(String cursor) {
    return at(Objects.requireNonNull(cursor, "before(null): beforeIfPresent is for that"), true);
  }

  /** As {@link #before}; without a cursor nothing changes. */
  public Keyset<T> beforeIfPresent(@Nullable String cursor) {
    return cursor == null ? this : before(cursor);
  }

  /** The last page: as many rows as there are, but no more than a page has, before the end. */
  public Keyset<T> last() {
    return new Keyset<>(statements, source, form, order, size, List.of(), true);
  }

  private Keyset<T> at(String cursor, boolean backward) {
    List<@Nullable String> values = Cursor.decode(order, cursor);
    if (!values.isEmpty() && values.size() != source.keys()) {
      throw new InvalidCursorException("This is no cursor");
    }
    return new Keyset<>(statements, source, form, order, size, values, backward);
  }

  /** Reads the page. */
  public KeysetPage<T> page() {
    PageRows<?, T> rows = read(form.get());
    List<T> content = rows.content();
    if (isBackward) {
      Collections.reverse(content);
    }
    String more = rows.hasMore() ? cursor(rows.last()) : null;
    String back = hasBack() ? cursor(rows.first()) : null;
    return isBackward
        ? new KeysetPage<>(content, back, more)
        : new KeysetPage<>(content, more, back);
  }

  /** Reads the page that a request of this size asks for. */
  KeysetPage<T> page(KeysetRequest request) {
    return afterIfPresent(request.after()).beforeIfPresent(request.before()).page();
  }

  /** Whether rows lie in the direction that the page came from. */
  private boolean hasBack() {
    return position != null && !position.isEmpty();
  }

  /** The cursor of a row; of none it is the end from which all can be read the other way. */
  private String cursor(@Nullable List<@Nullable String> values) {
    return Cursor.encode(order, values == null ? new ArrayList<>() : values);
  }

  private <D> PageRows<D, T> read(PageForm<D, T> row) {
    Renderer sql = statement(row);
    try {
      return new PageRows<>(row, size, source.keys()).read(statements, sql);
    } catch (InvalidValueException e) {
      if (!hasBack()) {
        throw e;
      }
      throw new InvalidCursorException(
          "The server cannot read the values of this cursor: " + e.getMessage(), null, e);
    }
  }

  private Renderer statement(PageForm<?, T> row) {
    return source.from(row, new Limit(size + 1L), hasBack() ? position : null, isBackward);
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public String toString() {
    return statement(form.get()).sql();
  }
}
