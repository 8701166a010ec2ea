package dev.rowan.query;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of the table between two entities. The generated repositories call it. The table
 * needs a primary key or unique constraint over both sides, so that no link stands there twice.
 *
 * @param <P> the entity whose links are written
 * @param <C> the entity on the other side
 */
public final class Links<P, C> {

  private final Statements statements;
  private final EntityTable<P> source;
  private final EntityTable<C> target;
  private final Junction junction;

  /** Writes links of a relation. */
  public Links(Statements statements, ToManyRelation.ManyToMany<P, C, ?> relation) {
    this.statements = statements;
    this.source = relation.source();
    this.target = relation.target();
    this.junction = relation.junction();
  }

  /** Links these, and unlinks all others: two statements, both or none. */
  public void set(P entity, Collection<? extends C> others) {
    try (Atomic atomic = statements.atomic()) {
      write(unlink("not "), entity, others);
      add(entity, others);
      atomic.commit();
    }
  }

  /** Links these, as far as they are not linked yet. */
  public void add(P entity, Collection<? extends C> others) {
    if (!others.isEmpty()) {
      write(link(), entity, others);
    }
  }

  /** Unlinks these. */
  public void remove(P entity, Collection<? extends C> others) {
    if (!others.isEmpty()) {
      write(unlink(""), entity, others);
    }
  }

  /** Unlinks those that are among the given ones, or those that are not. */
  private String unlink(String not) {
    StringBuilder sql = new StringBuilder("delete from ").append(junction.sqlName());
    sql.append(" where ");
    for (int i = 0; i < junction.columns().size(); i++) {
      sql.append(i == 0 ? "" : " and ").append(Identifiers.quoted(junction.columns().get(i)));
      sql.append(" = ?");
    }
    sql.append(" and (")
        .append(KeyArrays.joined(junction.targetColumns()))
        .append(") ")
        .append(not);
    return sql.append("in (select * from unnest(").append(placeholders()).append("))").toString();
  }

  private String link() {
    StringBuilder sql = new StringBuilder(into()).append("select ");
    for (EntityColumn<?> column : source.primaryKey()) {
      sql.append(column.placeholder()).append("::").append(column.type().name()).append(", ");
    }
    sql.append("* from unnest(").append(placeholders()).append(") on conflict do nothing");
    return sql.toString();
  }

  /** Links the entity with the other one at the same place, as far as they are not linked yet. */
  void addPairs(List<P> entities, List<C> others) {
    if (entities.isEmpty()) {
      return;
    }
    KeyArrays from = new KeyArrays(source.primaryKey(), keys(entities, source));
    KeyArrays to = new KeyArrays(target.primaryKey(), keys(others, target));
    String rows = "unnest(" + from.placeholders() + ", " + to.placeholders() + ")";
    try (SqlStatement statement =
        statements.prepare(into() + "select * from " + rows + " on conflict do nothing")) {
      to.bind(statement, from.bind(statement, 1));
      statement.update();
    }
  }

  private static <E> List<Object> keys(Collection<? extends E> entities, EntityTable<E> table) {
    List<Object> keys = new ArrayList<>(entities.size());
    for (E entity : entities) {
      keys.add(ForeignKeys.of(Objects.requireNonNull(entity, "An entity is null"), table.mapper()));
    }
    return keys;
  }

  private String into() {
    return "insert into "
        + junction.sqlName()
        + " ("
        + KeyArrays.joined(junction.columns())
        + ", "
        + KeyArrays.joined(junction.targetColumns())
        + ") ";
  }

  private void write(String sql, P entity, Collection<? extends C> others) {
    Object key = ForeignKeys.of(entity, source.mapper());
    Set<Object> keys = new LinkedHashSet<>(keys(others, target));
    try (SqlStatement statement = statements.prepare(sql)) {
      KeyArrays.of(target.primaryKey(), keys).bind(statement, bind(statement, key));
      statement.update();
    }
  }

  private String placeholders() {
    return new KeyArrays(target.primaryKey(), List.of()).placeholders();
  }

  /** Binds the key and returns the next position. */
  private int bind(SqlStatement statement, @Nullable Object key) {
    List<EntityColumn<?>> columns = source.primaryKey();
    if (columns.size() == 1) {
      statement.setKey(1, columns.get(0).type(), key);
    } else {
      for (int i = 0; i < columns.size(); i++) {
        statement.setKey(i + 1, columns.get(i).type(), key, i);
      }
    }
    return columns.size() + 1;
  }
}
