package dev.rowan;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds and deletes rows by an id of one column. */
final class ById<E, ID> {

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final EntitySql sql;

  ById(Statements statements, EntityMapper<E> mapper, EntitySql sql) {
    this.statements = statements;
    this.mapper = mapper;
    this.sql = sql;
  }

  Optional<E> find(ID id) {
    try (SqlStatement find = statements.prepare(sql.findById())) {
      bind(find, id);
      return find.optional(mapper);
    }
  }

  boolean exists(ID id) {
    try (SqlStatement exists = statements.prepare(sql.existsById())) {
      bind(exists, id);
      return exists.exists();
    }
  }

  boolean delete(String text, ID id) {
    try (SqlStatement delete = statements.prepare(text)) {
      bind(delete, id);
      return delete.update() > 0;
    }
  }

  List<E> findAll(Collection<? extends ID> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement find = statements.prepare(sql.findAllById())) {
      find.setArray(1, sql.<ID>idType(), ids);
      return find.list(mapper);
    }
  }

  long deleteAll(Collection<? extends ID> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    try (SqlStatement delete = statements.prepare(sql.deleteAllById())) {
      delete.setArray(1, sql.<ID>idType(), ids);
      return delete.update();
    }
  }

  private void bind(SqlStatement statement, ID id) {
    statement.set(1, sql.<ID>idType(), id);
  }
}
