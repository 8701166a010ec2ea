package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads pages and slices of a query. */
final class Pages<T> {

  private final Statements statements;
  private final PageSource source;
  private final Supplier<PageForm<?, T>> form;

  Pages(Statements statements, PageSource source, Supplier<PageForm<?, T>> form) {
    this.statements = statements;
    this.source = source;
    this.form = form;
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
    return read(form.get(), new Limit(most), offset, request.size());
  }

  private <D> PageRows<D, T> read(
      PageForm<D, T> row, Limit most, @Nullable Limit offset, int size) {
    return new PageRows<>(row, size, 0).read(statements, source.part(row, most, offset));
  }

  private long count() {
    Renderer sql = source.count();
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.count();
    }
  }
}
