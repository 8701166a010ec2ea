package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a page as they are read: so many of them, of a row after them only that it is there,
 * and the keys of the first and the last row, which stand as text behind the other columns.
 */
final class PageRows<D, T> implements RowMapper<Boolean> {

  private final PageForm<D, T> form;
  private final int size;
  private final int keys;
  private final List<D> read = new ArrayList<>();
  private List<T> content = new ArrayList<>();
  private @Nullable List<@Nullable String> first;
  private @Nullable List<@Nullable String> last;
  private boolean hasMore;

  PageRows(PageForm<D, T> form, int size, int keys) {
    this.form = form;
    this.size = size;
    this.keys = keys;
  }

  /** Runs the statement, and what follows for its rows. */
  PageRows<D, T> read(Statements statements, Renderer sql) {
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      statement.list(this);
    }
    content = form.complete(statements, read);
    if (content.contains(null)) {
      throw new IllegalStateException(
          "A page holds no null, and a row of this one is NULL; leave such rows out by"
              + " isNotNull(), or select more than the one value");
    }
    return this;
  }

  /** Reads the row, and returns whether it belongs to the page. */
  @Override
  public Boolean read(Row row) {
    hasMore = read.size() == size;
    if (!hasMore) {
      read.add(form.read(row));
      last = keys(row);
      first = first == null ? last : first;
    }
    return !hasMore;
  }

  private List<@Nullable String> keys(Row row) {
    List<@Nullable String> texts = new ArrayList<>(keys);
    for (int i = 1; i <= keys; i++) {
      texts.add(row.getString(form.columns() + i));
    }
    return texts;
  }

  List<T> content() {
    return content;
  }

  boolean hasMore() {
    return hasMore;
  }

  /** The keys of the first row; null when there is none. */
  @Nullable List<@Nullable String> first() {
    return first;
  }

  /** The keys of the last row; null when there is none. */
  @Nullable List<@Nullable String> last() {
    return last;
  }
}
