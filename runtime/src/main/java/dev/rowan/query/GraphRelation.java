package dev.rowan.query;

import dev.rowan.EntityRepository;
import dev.rowan.mapping.Statements;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation as a graph is saved along it: what an entity holds, what is stored, and how both come
 * to be the same. Repositories call it. Immutable.
 *
 * @param <P> the entity that has the relation
 * @param <C> the entity that it leads to
 */
public final class GraphRelation<P, C> {

  /** Where a relation is stored. */
  public enum Kind {
    /** In a foreign key of the entity. */
    REFERENCE,
    /** In a foreign key of the others that they hold as a relation. */
    ROWS,
    /** In a foreign key of the others of which they know nothing. */
    FOREIGN,
    /** In a table between. */
    LINKS
  }

  private final EntityTable<?> from;
  private final CascadeRelation<P, C> relation;
  private final EntityTable<C> target;
  private final String text;

  private GraphRelation(
      EntityTable<?> from, CascadeRelation<P, C> relation, EntityTable<C> target, String text) {
    this.from = from;
    this.relation = relation;
    this.target = target;
    this.text = text;
  }

  /**
   * The relation at the end of a path to many.
   *
   * @throws IllegalArgumentException when the path has a condition, a limit or a fetch
   */
  @SuppressWarnings("unchecked") // the path begins at the table of the entity
  public static <C> GraphRelation<?, C> of(Many<C> path) {
    if (path.isPart() || !path.plan().isPlain()) {
      throw new IllegalArgumentException(
          path
              + " is saved as a whole: leave where(…) and limit(…) out, and say what is saved with"
              + " its rows by with(…) of the branch");
    }
    ToManyRelation<Object, C, ?> relation = (ToManyRelation<Object, C, ?>) path.relation();
    return new GraphRelation<>(path.from(), relation, relation.target(), path.toString());
  }

  /**
   * The relation at the end of a path to one.
   *
   * @throws IllegalArgumentException when the table is no path
   */
  @SuppressWarnings("unchecked") // the path leads to the table
  public static <C> GraphRelation<?, C> of(EntityTable<C> path) {
    Join.Path join = path.join();
    if (join == null) {
      throw new IllegalArgumentException(
          path + " is a table; a graph is saved along a relation, such as POST.writer()");
    }
    ToOneRelation<Object, C> relation = (ToOneRelation<Object, C>) join.relation();
    return new GraphRelation<>(
        join.from(), relation, relation.target(), join.from() + "." + relation.name());
  }

  /**
   * This, as a relation of the entities of a table.
   *
   * @throws IllegalArgumentException when it is of others
   */
  @SuppressWarnings("unchecked") // it is a relation of the table
  public <E> GraphRelation<E, C> beginningAt(EntityTable<E> table) {
    if (from.join() != null
        || from.treatedAs() != null
        || !from.sqlName().equals(table.sqlName())) {
      throw new IllegalArgumentException(
          "%s begins at %s, but rows of %s are saved here; say it by with(…) of the branch that saves rows of %s"
              .formatted(this, from, table, from));
    }
    return (GraphRelation<E, C>) this;
  }

  /** Where it is stored. */
  public Kind kind() {
    if (relation instanceof ToOneRelation.Owning) {
      return Kind.REFERENCE;
    }
    if (relation instanceof ToManyRelation.ManyToMany) {
      return Kind.LINKS;
    }
    return relation instanceof ToManyRelation.OneSided ? Kind.FOREIGN : Kind.ROWS;
  }

  /** The table of the others. */
  public EntityTable<C> target() {
    return target;
  }

  /** The repository of the others. */
  public EntityRepository<C, ?> repository(Statements statements) {
    return target.repository(statements.database());
  }

  /** Whether the declaration says that what is taken out is deleted. */
  public boolean removesOrphans() {
    for (Cascading<?, ?> cascade : from.cascades()) {
      if (cascade.relation() == relation && cascade.removesOrphans()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the foreign key in the rows of the others may be NULL. */
  public boolean mayUnlink() {
    for (EntityColumn<?> column : link().columns()) {
      if (target.primaryKey().contains(column) || target.notNull().contains(column)) {
        return false;
      }
    }
    return true;
  }

  /** What an entity holds; null when that is not loaded. */
  public @Nullable Collection<C> loaded(P entity) {
    return relation.loaded(entity);
  }

  /** Whether an entity holds one that has no key yet. */
  public boolean holdsNew(P entity) {
    Collection<C> held = loaded(entity);
    return held != null
        && held.stream().anyMatch(other -> other != null && target.mapper().key(other) == null);
  }

  /** Whether an entity holds it in a {@code Lazy}, which tells whether it is loaded. */
  public boolean isLazy(P entity) {
    return relation instanceof ToManyRelation<P, C, ?> many
        ? many.lazy(entity) != null
        : ((ToOneRelation<P, C>) relation).lazy(entity) != null;
  }

  /** Puts others into an entity, and returns it or a copy. */
  public P store(P entity, List<C> others) {
    return relation.store(entity, others);
  }

  /** Whether one of the others refers to the entity already. */
  public boolean leadsBack(C other, P entity) {
    ToOneRelation<C, P> back = back();
    if (back == null) {
      return true;
    }
    Collection<P> held = back.loaded(other);
    if (held != null && !held.isEmpty() && held.iterator().next() == entity) {
      return true;
    }
    Object key = back.target().mapper().key(entity);
    Object known = back.keyHeldBy(other);
    KeyForm form = new KeyForm(back.target().primaryKey());
    return key != null && known != null && form.of(key).equals(form.of(known));
  }

  /** Lets one of the others refer to the entity, and returns it or a copy. */
  public C attach(C other, P entity) {
    ToOneRelation<C, P> back = back();
    return back == null ? other : back.put(other, entity);
  }

  private @Nullable ToOneRelation<C, P> back() {
    if (relation instanceof ToManyRelation.OneToMany<P, C, ?> many) {
      return many.owner();
    }
    return relation instanceof ToOneRelation.Inverse<P, C> one ? one.owner() : null;
  }

  /** The columns that name what one refers to, or what the others belong to. */
  public List<String> columns() {
    return relation instanceof ToOneRelation.Owning<P, C> owning
        ? owning.columns(from).stream().map(Identifiers::quoted).toList()
        : link().names().stream().map(Identifiers::quoted).toList();
  }

  /** How the others are found by the key of the entity. */
  private Link link() {
    return relation instanceof ToManyRelation<P, C, ?> many
        ? many.link()
        : new Link(target, target.columns(((ToOneRelation<P, C>) relation).targetColumns()));
  }

  /** The rows that belong to the owners, locked as the text says. */
  public List<GraphRow<C>> rowsOf(
      Statements statements, Collection<Object> owners, GraphLock lock) {
    Link link = link();
    return new GraphRows<>(target, link, lock).read(statements, link.columns(), owners);
  }

  /** The rows that have one of these primary keys. */
  public List<GraphRow<C>> rows(Statements statements, Collection<Object> keys, GraphLock lock) {
    Link link = kind() == Kind.ROWS || kind() == Kind.FOREIGN ? link() : null;
    return new GraphRows<>(target, link, lock).read(statements, target.primaryKey(), keys);
  }

  /** The rows of a table that have one of these primary keys. */
  public static <E> List<GraphRow<E>> rows(
      Statements statements, EntityTable<E> table, Collection<Object> keys, GraphLock lock) {
    return new GraphRows<>(table, null, lock).read(statements, table.primaryKey(), keys);
  }

  /** A primary key, equal to those that are equal in SQL. */
  public static Object form(EntityTable<?> table, Object key) {
    return new KeyForm(table.primaryKey()).of(key);
  }

  /** The columns that each update sets, as SQL needs them. */
  public static List<String> stamps(EntityTable<?> table) {
    return table.stamps().stream().map(stamp -> Identifiers.quoted(stamp.name())).toList();
  }

  /** Whether rows of a table are only marked when they are deleted. */
  public static boolean isMarked(EntityTable<?> table) {
    return table.deleteMark() != null;
  }

  /** {@code and not t.gone}, where rows of t are only marked when they are deleted. */
  public static String andAlive(EntityTable<?> table) {
    DeleteMark mark = table.deleteMark();
    if (mark == null) {
      return "";
    }
    Renderer out = new Renderer().append(" and ");
    mark.renderAlive(out, "t");
    return out.sql();
  }

  /** The columns of the primary key, as SQL needs them. */
  public static List<String> keyColumns(EntityTable<?> table) {
    return Keys.names(table.primaryKey()).stream().map(Identifiers::quoted).toList();
  }

  /** The rows between the owners and others. */
  public Set<GraphPair> links(Statements statements, Collection<Object> owners) {
    return between().read(statements, owners);
  }

  private GraphLinks between() {
    return new GraphLinks((ToManyRelation.ManyToMany<?, ?, ?>) relation);
  }

  /** The table between. */
  public String tableBetween() {
    return between().table();
  }

  /** The statement that deletes rows of the table between. */
  public String unlinkSql() {
    return between().deleteSql();
  }

  /** The statement that inserts rows into the table between. */
  public String linkSql() {
    return between().insertSql();
  }

  /** Deletes rows of the table between, and returns how many there were. */
  public long unlink(Statements statements, Collection<GraphPair> pairs) {
    return between().write(statements, unlinkSql(), pairs);
  }

  /** Inserts rows into the table between, and returns how many were not there. */
  public long link(Statements statements, Collection<GraphPair> pairs) {
    return between().write(statements, linkSql(), pairs);
  }

  /** The update that lets rows of these keys belong to nobody. */
  public Change unlinked(Statements statements, Collection<Object> keys) {
    Update update = Update.of(statements, target);
    for (EntityColumn<?> column : link().columns()) {
      update = update.setNull(column);
    }
    return update.where(GraphRows.in(target.primaryKey(), List.copyOf(keys)));
  }

  /** Lets others belong to the entities at their places, of which they know nothing. */
  public void own(Statements statements, List<P> entities, List<C> others) {
    foreign(statements).addPairs(entities, others);
  }

  /** The statement of {@link #own}. */
  public String ownSql(Statements statements) {
    return foreign(statements).addSql();
  }

  private ForeignLinks<P, C> foreign(Statements statements) {
    return new ForeignLinks<>(
        statements,
        Objects.requireNonNull((ToManyRelation.OneSided<P, C, ?>) relation, "not one-sided"));
  }

  /** The path. */
  @Override
  public String toString() {
    return text;
  }
}
