package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Deletes rows with all that is deleted with them. Tables that have cascades of their own are asked
 * for their keys, level by level; then one statement deletes everything, so that no order among the
 * rows matters, and circles neither. The caller runs it in a transaction.
 */
public final class Deletion {

  private final Statements statements;
  private final Map<EntityTable<?>, Set<Object>> keys = new LinkedHashMap<>();
  private final Map<CascadeRelation<?, ?>, Leaf> leaves = new LinkedHashMap<>();

  /** Rows that nothing else is deleted with: they need not be read. */
  private record Leaf(Link link, Set<Object> keys) {}

  private Deletion(Statements statements) {
    this.statements = statements;
  }

  /** Deletes the rows of these primary keys, and returns how many of them were there. */
  public static long rows(Statements statements, EntityTable<?> table, Collection<Object> keys) {
    if (keys.isEmpty()) {
      return 0;
    }
    Set<Object> wanted = new LinkedHashSet<>(keys);
    Deletion deletion = new Deletion(statements);
    deletion.collect(table, wanted);
    Set<Object> all = deletion.keys.getOrDefault(table, wanted);
    return Math.max(0, deletion.run() - (all.size() - wanted.size()));
  }

  /** Whether something is deleted with the rows of the table. */
  static boolean hasDeletes(EntityTable<?> table) {
    for (Cascading<?, ?> cascade : table.cascades()) {
      if (cascade.deletes()) {
        return true;
      }
    }
    return false;
  }

  /** Finds everything, one level after the other; each round has a query for each cascade. */
  private void collect(EntityTable<?> root, Set<Object> rootKeys) {
    Map<EntityTable<?>, Set<Object>> level = new LinkedHashMap<>();
    level.put(root, rootKeys);
    while (!level.isEmpty()) {
      Map<EntityTable<?>, Set<Object>> next = new LinkedHashMap<>();
      level.forEach((table, found) -> collectBelow(table, fresh(table, found), next));
      level = next;
    }
  }

  /** Remembers the keys and returns those that were not known. */
  private Set<Object> fresh(EntityTable<?> table, Set<Object> found) {
    Set<Object> known = keys.computeIfAbsent(table, t -> new LinkedHashSet<>());
    Set<Object> fresh = new LinkedHashSet<>();
    for (Object key : found) {
      if (known.add(key)) {
        fresh.add(key);
      }
    }
    return fresh;
  }

  private void collectBelow(
      EntityTable<?> table, Set<Object> fresh, Map<EntityTable<?>, Set<Object>> next) {
    for (Cascading<?, ?> cascade : table.cascades()) {
      if (cascade.deletes() && !fresh.isEmpty()) {
        Link link = cascade.link();
        if (link.junction() != null || !hasDeletes(link.target())) {
          leaves
              .computeIfAbsent(cascade.relation(), r -> new Leaf(link, new LinkedHashSet<>()))
              .keys()
              .addAll(fresh);
        } else {
          next.computeIfAbsent(link.target(), t -> new LinkedHashSet<>())
              .addAll(keysBelow(link, fresh));
        }
      }
    }
  }

  private List<Object> keysBelow(Link link, Set<Object> owners) {
    KeyArrays arrays = KeyArrays.of(link.columns(), owners);
    EntityTable<?> table = link.target();
    String sql = "select " + Keys.sql(table) + " from " + link.sqlName() + " where ";
    try (SqlStatement select = statements.prepare(sql + arrays.in(link.names()))) {
      arrays.bind(select, 1);
      return Keys.list(select, table);
    }
  }

  /** Deletes everything, and returns how many rows of the root there were. */
  private long run() {
    DeleteStatement delete = new DeleteStatement();
    for (Leaf leaf : leaves.values()) {
      Link link = leaf.link();
      delete.add(link.sqlName(), link.names(), KeyArrays.of(link.columns(), leaf.keys()));
    }
    List<EntityTable<?>> tables = new ArrayList<>(keys.keySet());
    Collections.reverse(tables); // the root was the first
    for (EntityTable<?> table : tables) {
      List<EntityColumn<?>> key = table.primaryKey();
      delete.add(
          table.sqlName(), Keys.names(key), KeyArrays.of(key, keys.getOrDefault(table, Set.of())));
    }
    return delete.run(statements);
  }
}
