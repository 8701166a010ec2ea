package dev.rowan;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import java.util.List;

/**
 * What the generated repositories of views have in common: they read. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public class ViewRepository<E> implements ReadRepository<E> {

  /** Makes the statements of this repository. */
  protected final Statements statements;

  private final EntityMapper<E> mapper;
  private final EntityTable<E> table;
  private final EntitySql sql;

  /** Makes a repository that works on the database; its statements are logged under its name. */
  protected ViewRepository(
      Database database, EntityMapper<E> mapper, EntityTable<E> table, EntitySql sql) {
    this.statements = database.statements(getClass().getName());
    this.mapper = mapper;
    this.table = table;
    this.sql = sql;
  }

  @Override
  public List<E> findAll() {
    try (SqlStatement find = statements.prepare(sql.findAll())) {
      return find.list(mapper);
    }
  }

  @Override
  public long count() {
    try (SqlStatement count = statements.prepare(sql.count())) {
      return count.count();
    }
  }

  @Override
  @CheckReturnValue
  public EntityQuery<E> query() {
    return EntityQuery.of(statements, table);
  }

  @Override
  @CheckReturnValue
  public EntityQuery<E> where(Predicate... predicates) {
    return query().where(predicates);
  }

  @Override
  @CheckReturnValue
  public EntityQuery<E> orderBy(Order... orders) {
    return query().orderBy(orders);
  }

  /** Runs a statement that reads the query of a materialized view anew. */
  protected final void refresh(String text) {
    try (SqlStatement refresh = statements.prepare(text)) {
      refresh.execute();
    }
  }
}
