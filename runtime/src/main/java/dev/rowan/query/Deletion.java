package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.mapping.WriteMoment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows with all that is deleted with them. Tables that have cascades of their own are asked
 * for their keys, level by level; then one statement deletes everything, so that no order among the
 * rows matters, and circles neither. The caller runs it in a transaction.
 *
 * <p>One call is of one kind all the way. Where the rows are marked, so are those below them that
 * can be, and nothing is taken out of any table, so that all can come back. Where they are deleted
 * for good, so is all below them, since nothing could refer to them any more.
 */
public final class Deletion {

  enum Kind {
    MARK,
    RESTORE,
    FOR_GOOD
  }

  private final Statements statements;
  private final Kind kind;
  private final @Nullable WriteMoment moment;
  private final Map<EntityTable<?>, Set<Object>> keys = new LinkedHashMap<>();
  private final Map<CascadeRelation<?, ?>, Leaf> leaves = new LinkedHashMap<>();

  /** Rows that nothing else is deleted with: they need not be read. */
  private record Leaf(Link link, Set<Object> keys) {}

  private Deletion(Statements statements, Kind kind) {
    this.statements = statements;
    this.kind = kind;
    this.moment = kind == Kind.MARK ? statements.moment() : null;
  }

  /**
   * Deletes the rows of these primary keys, or marks them where the table keeps them, and returns
   * how many of them were there.
   */
  public static long rows(Statements statements, EntityTable<?> table, Collection<Object> keys) {
    Kind kind = table.deleteMark() == null ? Kind.FOR_GOOD : Kind.MARK;
    return new Deletion(statements, kind).all(table, keys);
  }

  /** Deletes the rows of these primary keys, marked or not, and returns how many there were. */
  public static long forGood(Statements statements, EntityTable<?> table, Collection<Object> keys) {
    return new Deletion(statements, Kind.FOR_GOOD).all(table, keys);
  }

  /**
   * Takes the marks from the rows of these primary keys, and from what was marked with them;
   * returns how many of them had one.
   */
  public static long undo(Statements statements, EntityTable<?> table, Collection<Object> keys) {
    return new Deletion(statements, Kind.RESTORE).all(table, keys);
  }

  /** The statement of {@link #rows}, which is not run; what is deleted with the rows is read. */
  public static String sql(Statements statements, EntityTable<?> table, Collection<Object> keys) {
    Kind kind = table.deleteMark() == null ? Kind.FOR_GOOD : Kind.MARK;
    Deletion deletion = new Deletion(statements, kind);
    deletion.collect(table, new LinkedHashSet<>(keys));
    return deletion.statement().sql();
  }

  private long all(EntityTable<?> table, Collection<Object> roots) {
    if (roots.isEmpty()) {
      return 0;
    }
    Set<Object> wanted = new LinkedHashSet<>(ofItsEntity(table, roots));
    if (wanted.isEmpty()) {
      return 0;
    }
    collect(table, wanted);
    Set<Object> all = keys.getOrDefault(table, wanted);
    DeletionHooks hooks = DeletionHooks.before(statements, kind, keys);
    long deleted = Math.max(0, run() - (all.size() - wanted.size()));
    hooks.after();
    return deleted;
  }

  /** The keys of rows that are of the entity, where its table has those of others as well. */
  private Collection<Object> ofItsEntity(EntityTable<?> table, Collection<Object> roots) {
    JoinedTables joined = table.joined();
    if (joined == null ? table.filter() == null : joined.isBase(table)) {
      return roots;
    }
    KeyArrays arrays = KeyArrays.of(table.primaryKey(), roots);
    String condition = arrays.in(Keys.names(table.primaryKey())) + Discriminator.and(table);
    String sql = "select " + Keys.sql(table) + " from " + table.fromItem() + " where " + condition;
    try (SqlStatement select = statements.prepare(sql)) {
      arrays.bind(select, 1);
      return Keys.list(select, table);
    }
  }

  /**
   * Deletes the rows for which all of these are true, and returns how many there were. They are
   * locked first, so that what is found to be deleted with them is all there is.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  public static long where(Statements statements, EntityTable<?> table, Predicate... predicates) {
    return rows(statements, table, locked(statements, table, predicates));
  }

  /** The keys of these rows, which are locked. */
  private static List<Object> locked(
      Statements statements, EntityTable<?> table, Predicate... predicates) {
    TargetRows rows = TargetRows.of(table).where("delete", predicates);
    Renderer sql =
        table.joined() == null
            ? Select.of(table)
                .and(rows.where())
                .locking(RowLock.of(" for update"))
                .rows(out -> renderKey(out, table), null)
            : SelectTree.statement(out -> rows.renderLocked(out, () -> renderKey(out, table)));
    try (SqlStatement select = statements.prepare(sql.sql())) {
      sql.bind(select);
      return Keys.list(select, table);
    }
  }

  private static void renderKey(Renderer out, EntityTable<?> table) {
    String separator = "";
    for (EntityColumn<?> column : table.primaryKey()) {
      out.append(separator).expression(column);
      separator = ", ";
    }
  }

  /** Whether no statement deletes rows of the table and says what they were. */
  public static boolean isOfSeveralTables(EntityTable<?> table) {
    return table.joined() != null;
  }

  /** As {@link #where}, and returns the entities as they were. */
  public static <E> List<E> returning(
      Statements statements, EntityTable<E> table, Predicate... predicates) {
    Predicate all = TargetRows.of(table).where("delete", predicates).where();
    EntityQuery<E> query = EntityQuery.of(statements, table).where(all);
    if (table.joined() == null) {
      query = query.forUpdate();
    } else {
      locked(statements, table, predicates);
    }
    List<E> found = query.list();
    List<Object> keys = new ArrayList<>(found.size());
    for (E entity : found) {
      keys.add(Objects.requireNonNull(table.mapper().key(entity)));
    }
    rows(statements, table, keys);
    return found;
  }

  /** Whether something is deleted with the rows of the table. */
  static boolean hasDeletes(EntityTable<?> table) {
    for (Cascading<?, ?> cascade : table.cascades()) {
      if (cascade.deletes()) {
        return true;
      }
    }
    return !table.subtypes().isEmpty();
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
    if (!fresh.isEmpty()) {
      for (EntityTable<?> subtype : table.subtypes()) {
        next.computeIfAbsent(subtype, t -> new LinkedHashSet<>())
            .addAll(ofItsEntity(subtype, fresh));
      }
    }
    for (Cascading<?, ?> cascade : table.cascades()) {
      if (cascade.deletes() && !fresh.isEmpty() && reaches(cascade.link())) {
        Link link = cascade.link();
        if (isLeaf(link)) {
          leaves
              .computeIfAbsent(cascade.relation(), r -> new Leaf(link, new LinkedHashSet<>()))
              .keys()
              .addAll(fresh);
        } else {
          next.computeIfAbsent(link.target(), t -> new LinkedHashSet<>())
              .addAll(keysBelow(table, link, fresh));
        }
      }
    }
  }

  /** Whether rows are written where a link leads to. */
  private boolean reaches(Link link) {
    return kind == Kind.FOR_GOOD || (link.junction() == null && link.target().deleteMark() != null);
  }

  private boolean isLeaf(Link link) {
    EntityTable<?> table = link.target();
    return kind != Kind.RESTORE
        && (link.junction() != null
            || !(hasDeletes(table)
                || table.mapper().hooks().hearDeletes()
                || table.joined() != null));
  }

  private List<Object> keysBelow(EntityTable<?> owner, Link link, Set<Object> owners) {
    KeyArrays arrays = KeyArrays.of(link.columns(), owners);
    EntityTable<?> table = link.target();
    String sql = "select " + Keys.sql(table) + " from " + link.fromItem() + " where ";
    String which = arrays.in(link.names()) + further(link) + isMeant(owner, link);
    try (SqlStatement select = statements.prepare(sql + which)) {
      arrays.bind(select, 1);
      return Keys.list(select, table);
    }
  }

  /** What tells the rows of the target from others in its table. */
  private static String further(Link link) {
    return link.junction() == null ? Discriminator.and(link.target()) : "";
  }

  /** Of rows that are marked those that are alive; of others those that were marked with theirs. */
  private String isMeant(EntityTable<?> owner, Link link) {
    DeleteMark mark = link.target().deleteMark();
    return switch (kind) {
      case FOR_GOOD -> "";
      case MARK -> mark == null ? "" : " and " + mark.condition(true);
      case RESTORE -> mark == null ? "" : " and " + mark.isLikeThatOf(owner, link);
    };
  }

  /** Writes everything, and returns how many rows of the root there were. */
  private long run() {
    return statement().run(statements);
  }

  private DeleteStatement statement() {
    DeleteStatement delete = new DeleteStatement();
    for (Leaf leaf : leaves.values()) {
      Link link = leaf.link();
      KeyArrays owners = KeyArrays.of(link.columns(), leaf.keys());
      delete.add(link.sqlName(), marking(link.target()), link.names(), owners, further(link));
    }
    List<EntityTable<?>> tables = new ArrayList<>(keys.keySet());
    Collections.reverse(tables); // the root was the first
    for (EntityTable<?> table : tables) {
      List<EntityColumn<?>> key = table.primaryKey();
      KeyArrays rows = KeyArrays.of(key, keys.getOrDefault(table, Set.of()));
      Marking marking = marking(table);
      JoinedTables joined = table.joined();
      if (joined != null && marking == null) {
        joined.others().forEach(other -> delete.add(other, null, Keys.names(key), rows, ""));
      }
      delete.add(table.written(), marking, Keys.names(key), rows, Discriminator.and(table));
    }
    return delete;
  }

  private @Nullable Marking marking(EntityTable<?> table) {
    DeleteMark mark = table.deleteMark();
    return kind == Kind.FOR_GOOD || mark == null ? null : new Marking(table, mark, moment);
  }
}
