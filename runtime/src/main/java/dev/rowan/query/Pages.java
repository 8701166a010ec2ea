package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;

/** Reads pages and slices of a query. */
final class Pages<E> {

  private final Statements statements;
  private final EntityTable<E> table;
  private final Select select;

  Pages(Statements statements, EntityTable<E> table, Select select) {
    this.statements = statements;
    this.table = table;
    this.select = UniqueOrder.of(whole(select));
  }

  /** Refuses a query that has a part of its own. */
  static Select whole(Select select) {
    if (select.limit() != null || select.offset() != null) {
      throw new IllegalStateException(
          "Pages have their own limit and offset: leave limit(…) and offset(…) out of the query");
    }
    return select;
  }

  Page<E> page(PageRequest request) {
    PageRows<E> rows = read(request, request.size());
    return request.isLast(rows.content())
        ? Page.last(rows.content(), request)
        : Page.of(rows.content(), request, count());
  }

  Slice<E> slice(PageRequest request) {
    PageRows<E> rows = read(request, request.size() + 1L);
    return new Slice<>(rows.content(), request.number(), request.size(), rows.hasMore());
  }

  private PageRows<E> read(PageRequest request, long most) {
    Limit offset = request.number() == 0 ? null : new Limit(request.offset());
    Renderer sql = select.part(new Limit(most), offset).rows();
    NodeReader<E> reader = new NodeReader<>(select.plan(), table);
    return new PageRows<>(reader, request.size(), 0).read(statements, sql);
  }

  private long count() {
    Renderer sql = select.count();
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.count();
    }
  }
}
