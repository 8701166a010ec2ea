package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.Collection;
import java.util.List;

/** Rows that lead to one of the owners, except for those that are kept. */
final class Orphans {

  private final Link link;
  private final KeyArrays owners;
  private final KeyArrays kept;

  Orphans(Link link, Collection<Object> owners, Collection<Object> kept) {
    this.link = link;
    this.owners = KeyArrays.of(link.columns(), owners);
    this.kept = KeyArrays.of(link.target().primaryKey(), kept);
  }

  /** Deletes them by one statement, and first what is deleted with them. */
  void delete(Statements statements) {
    EntityTable<?> table = link.target();
    boolean isTold = table.mapper().hooks().hearDeletes();
    if (isTold
        || table.joined() != null
        || Deletion.hasDeletes(table)
        || table.deleteMark() != null) {
      Deletion.rows(statements, table, keys(statements));
      return;
    }
    try (SqlStatement delete = statements.prepare("delete" + rest())) {
      bind(delete);
      delete.update();
    }
  }

  private List<Object> keys(Statements statements) {
    EntityTable<?> table = link.target();
    try (SqlStatement select = statements.prepare("select " + Keys.sql(table) + rest())) {
      bind(select);
      return Keys.list(select, table);
    }
  }

  private String rest() {
    List<String> key = Keys.names(link.target().primaryKey());
    return " from "
        + link.fromItem()
        + " where "
        + owners.in(link.names())
        + " and "
        + kept.notIn(key)
        + Discriminator.and(link.target());
  }

  private void bind(SqlStatement statement) {
    kept.bind(statement, owners.bind(statement, 1));
  }
}
