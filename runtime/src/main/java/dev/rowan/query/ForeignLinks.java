package dev.rowan.query;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Writes the foreign keys of a one-to-many of which the others know nothing. The generated
 * repositories call it. The columns must be able to hold NULL.
 *
 * @param <P> the entity that has the relation
 * @param <C> the entities whose table has the foreign key
 */
public final class ForeignLinks<P, C> {

  private final Statements statements;
  private final EntityTable<P> source;
  private final EntityTable<C> target;
  private final Link link;

  /** Writes the foreign keys of a relation. */
  public ForeignLinks(Statements statements, ToManyRelation.OneSided<P, C, ?> relation) {
    this.statements = statements;
    this.source = relation.source();
    this.target = relation.target();
    this.link = relation.link();
  }

  /** Lets these lead to the entity, and no others: two statements, both or none. */
  public void set(P entity, Collection<? extends C> others) {
    try (Atomic atomic = statements.atomic()) {
      unlink(entity, others, KeyArrays::notIn);
      add(entity, others);
      atomic.commit();
    }
  }

  /** Lets these lead to the entity, wherever they led before. */
  public void add(P entity, Collection<? extends C> others) {
    List<C> to = new ArrayList<>(others);
    addPairs(Collections.nCopies(to.size(), entity), to);
  }

  /** Lets those of these that lead to the entity lead nowhere. */
  public void remove(P entity, Collection<? extends C> others) {
    if (!others.isEmpty()) {
      unlink(entity, others, KeyArrays::in);
    }
  }

  /** Says which rows are meant by their keys. */
  @FunctionalInterface
  private interface Which {
    String among(KeyArrays keys, List<String> names);
  }

  private void unlink(P entity, Collection<? extends C> others, Which which) {
    KeyArrays owner = new KeyArrays(link.columns(), keys(List.of(entity), source));
    KeyArrays rows = new KeyArrays(target.primaryKey(), keys(others, target));
    StringBuilder sql = new StringBuilder("update ").append(target.sqlName()).append(" set ");
    String separator = "";
    for (String name : link.names()) {
      sql.append(separator).append(Identifiers.quoted(name)).append(" = null");
      separator = ", ";
    }
    sql.append(" where ").append(owner.in(link.names())).append(" and ");
    sql.append(which.among(rows, Keys.names(target.primaryKey())));
    try (SqlStatement statement = statements.prepare(sql.toString())) {
      rows.bind(statement, owner.bind(statement, 1));
      statement.update();
    }
  }

  /** Lets the other one at the same place lead to the entity, where it does not yet. */
  void addPairs(List<P> entities, List<C> others) {
    if (entities.isEmpty()) {
      return;
    }
    KeyArrays owners = new KeyArrays(link.columns(), keys(entities, source));
    KeyArrays rows = new KeyArrays(target.primaryKey(), keys(others, target));
    try (SqlStatement statement = statements.prepare(linkSql(owners, rows))) {
      rows.bind(statement, owners.bind(statement, 1));
      statement.update();
    }
  }

  /** The statement of {@link #addPairs}. */
  String addSql() {
    return linkSql(
        new KeyArrays(link.columns(), List.of()), new KeyArrays(target.primaryKey(), List.of()));
  }

  /**
   * {@code update pets set owner_id = owner_0 from unnest(?, ?) as links(owner_0, key_0) where …}.
   */
  private String linkSql(KeyArrays owners, KeyArrays rows) {
    StringBuilder set = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < owners.columns().size(); i++) {
      String column = Identifiers.quoted(link.names().get(i));
      set.append(i == 0 ? "" : ", ").append(column).append(" = owner_").append(i);
      names.append("owner_").append(i).append(", ");
      changed.append(i == 0 ? "" : " or ").append(target.sqlName()).append('.').append(column);
      changed.append(" is distinct from owner_").append(i);
    }
    StringBuilder same = new StringBuilder();
    List<String> key = Keys.names(target.primaryKey());
    for (int i = 0; i < key.size(); i++) {
      same.append(target.sqlName()).append('.').append(Identifiers.quoted(key.get(i)));
      same.append(" = key_").append(i).append(" and ");
      names.append(i == 0 ? "" : ", ").append("key_").append(i);
    }
    return "update %s set %s from unnest(%s, %s) as links(%s) where %s(%s)"
        .formatted(
            target.sqlName(),
            set,
            owners.placeholders(),
            rows.placeholders(),
            names,
            same,
            changed);
  }

  private static <E> List<Object> keys(Collection<? extends E> entities, EntityTable<E> table) {
    List<Object> keys = new ArrayList<>(entities.size());
    for (E entity : entities) {
      keys.add(ForeignKeys.of(Objects.requireNonNull(entity, "An entity is null"), table.mapper()));
    }
    return keys;
  }
}
