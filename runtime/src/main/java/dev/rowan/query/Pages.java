package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.function.Supplier;

/** Reads pages and slices of a query. */
final class Pages<T> {

  private final Statements statements;
  private final Select select;
  private final Supplier<PageForm<?, T>> form;

  Pages(Statements statements, Select select, Supplier<PageForm<?, T>> form) {
    this.statements = statements;
    this.select = UniqueOrder.of(whole(select));
    this.form = form;
  }

  /** Refuses a query that has a part of its own. */
  static Select whole(Select select) {
    if (select.limit() != null || select.offset() != null) {
      throw new IllegalStateException(
          "Pages have their own limit and offset: leave limit(…) and offset(…) out of the query");
    }
    return select;
  }

  Page<T> page(PageRequest request) {
    PageRows<?, T> rows = read(request, request.size());
    return request.isLast(rows.content())
        ? Page.last(rows.content(), request)
        : Page.of(rows.content(), request, count());
  }

  Slice<T> slice(PageRequest request) {
    PageRows<?, T> rows = read(request, request.size() + 1L);
    return new Slice<>(rows.content(), request.number(), request.size(), rows.hasMore());
  }

  private PageRows<?, T> read(PageRequest request, long most) {
    Limit offset = request.number() == 0 ? null : new Limit(request.offset());
    return read(form.get(), select.part(new Limit(most), offset), request.size());
  }

  private <D> PageRows<D, T> read(PageForm<D, T> row, Select part, int size) {
    Renderer sql = part.rows(row::renderColumns, part.limit());
    return new PageRows<>(row, size, 0).read(statements, sql);
  }

  private long count() {
    Renderer sql = select.count();
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.count();
    }
  }
}
