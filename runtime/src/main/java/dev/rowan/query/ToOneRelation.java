package dev.rowan.query;

import dev.rowan.Lazy;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.JoinedMapper;
import dev.rowan.mapping.JoinedRelation;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.LazyRelation;
import dev.rowan.mapping.Statements;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relation to at most one other entity: many-to-one, or either side of one-to-one. A generated
 * row mapper has one object for each.
 *
 * @param <P> the entity that has the relation
 * @param <C> the entity that it refers to
 */
public abstract non-sealed class ToOneRelation<P, C>
    implements LazyRelation<C>, CascadeRelation<P, C> {

  private final String name;
  private final List<String> columns;
  private final boolean isOwning;
  private final boolean isRequired;

  private ToOneRelation(String name, List<String> columns, boolean isOwning, boolean isRequired) {
    this.name = name;
    this.columns = columns;
    this.isOwning = isOwning;
    this.isRequired = isRequired;
  }

  /**
   * The side that holds the foreign key.
   *
   * @param <P> the entity that has the relation
   * @param <C> the entity that it refers to
   */
  public abstract static class Owning<P, C> extends ToOneRelation<P, C> {
    /** Through these columns of the entity's table, which name the primary key of the other. */
    protected Owning(String name, boolean isRequired, String... columns) {
      super(name, List.of(columns), true, isRequired);
    }

    /**
     * The key of what the entity refers to; null when there is none.
     *
     * @throws IllegalArgumentException when its {@link Lazy} was made of an id of another type
     * @throws IllegalStateException when what it refers to has no key yet
     */
    public final @Nullable Object key(P entity, @Nullable Lazy<C> held) {
      Object id = held == null ? null : held.id();
      if (id != null) {
        checkId(entity, id);
        return id;
      }
      if (held == null || held.isLoaded()) {
        return ForeignKeys.of(held == null ? null : held.get(), target().mapper());
      }
      throw new IllegalStateException(
          describe(entity) + " holds the Lazy of a relation that does not know the id; load it");
    }

    private void checkId(P entity, Object id) {
      List<EntityColumn<?>> key = target().primaryKey();
      if (!Keys.isOf(key, id)) {
        throw new IllegalArgumentException(
            "%s: the key of %s is %s, but Lazy.ofId(%s) is of type %s"
                .formatted(
                    describe(entity),
                    target(),
                    Keys.describe(key),
                    id,
                    id.getClass().getSimpleName()));
      }
    }

    private String describe(P entity) {
      return entity.getClass().getSimpleName() + "." + name();
    }
  }

  /**
   * The side that holds the foreign key, where every read joins the other entity, so that it is
   * there when an instance is made.
   *
   * @param <P> the entity that has the relation
   * @param <C> the entity that it refers to
   */
  public abstract static class Joined<P, C> extends Owning<P, C> implements JoinedRelation<C> {
    /** Through these columns of the entity's table, which name the primary key of the other. */
    protected Joined(String name, boolean isRequired, String... columns) {
      super(name, isRequired, columns);
    }

    @Override
    public final JoinedMapper<C> joinedMapper() {
      return new TableMapper<>(target());
    }

    /** Does nothing: the row mapper has put it there. */
    @Override
    protected final void set(P entity, @Nullable C value) {}
  }

  /**
   * The side that does not hold the foreign key.
   *
   * @param <P> the entity that has the relation
   * @param <C> the entity that it refers to
   */
  public abstract static class Inverse<P, C> extends ToOneRelation<P, C> {
    private final String mappedBy;

    /**
     * Through these columns of the other table, which name the primary key of the entity and are
     * those of the relation of this name.
     */
    protected Inverse(String name, String mappedBy, String... columns) {
      super(name, List.of(columns), false, false);
      this.mappedBy = mappedBy;
    }

    /** The relation of the other entity that has the foreign key. */
    final ToOneRelation<C, P> owner() {
      return named(target(), mappedBy);
    }
  }

  /** The table of the other entity. */
  protected abstract EntityTable<C> target();

  /** The relation of the other entity that leads back, where it takes what is read; else null. */
  protected @Nullable ToOneRelation<C, ? super P> back() {
    return null;
  }

  /** Puts the other entity into this one; null when there is none. */
  protected abstract void set(P entity, @Nullable C value);

  /** What holds the other entity, where the property is a {@code Lazy}; else null. */
  protected @Nullable Lazy<C> lazy(P entity) {
    return null;
  }

  @Override
  public @Nullable Collection<C> loaded(P entity) {
    return Lazies.loadedOne(lazy(entity));
  }

  /** Puts the other entity into one that is written, and returns that or a copy. */
  protected P put(P entity, C other) {
    set(entity, other);
    return entity;
  }

  /** The key of what an entity holds; null when there is none, or none yet. */
  final @Nullable Object keyHeldBy(P entity) {
    Lazy<C> lazy = lazy(entity);
    if (lazy != null && lazy.id() != null) {
      return lazy.id();
    }
    Collection<C> held = loaded(entity);
    return held == null || held.isEmpty() ? null : target().mapper().key(held.iterator().next());
  }

  /** The relation of this name, of the entities of a table. */
  @SuppressWarnings("unchecked") // whoever names it knows where it leads
  static <P, C> ToOneRelation<P, C> named(EntityTable<P> table, String name) {
    EntityTable<?> path = table.related(name);
    if (path == null || path.join() == null) {
      throw CascadeRelation.notGenerated();
    }
    return (ToOneRelation<P, C>) path.join().relation();
  }

  @Override
  public final P store(P entity, List<C> others) {
    return put(entity, others.get(0));
  }

  @Override
  public final String name() {
    return name;
  }

  final boolean isRequired() {
    return isRequired;
  }

  /** The columns on the side of the entity that has the relation. */
  final List<String> columns(EntityTable<?> owner) {
    return isOwning ? columns : Keys.names(owner.primaryKey());
  }

  /** The columns on the side of the other entity. */
  final List<String> targetColumns() {
    return isOwning ? Keys.names(target().primaryKey()) : columns;
  }

  @Override
  public final boolean isKeyOfRelated() {
    return isOwning;
  }

  @Override
  public final @Nullable C absent() {
    return null;
  }

  @Override
  public final Map<Object, C> load(Statements statements, Collection<Object> keys) {
    EntityTable<C> target = target();
    Link link = new Link(target, target.columns(targetColumns()));
    RelatedRows<P, C> found = new RelatedRows<>(link.columns());
    keys.forEach(found::addKey);
    new KeyedSelect<>(
            target,
            link,
            found.keys(),
            (isRequired ? Life.ANY : Life.ALIVE).of(target),
            List.of(),
            null,
            FetchNode.of(target))
        .read(statements, found::add);
    Map<Object, C> ones = new HashMap<>();
    for (Object key : keys) {
      for (C one : found.of(key)) {
        ones.put(key, one);
      }
    }
    return ones;
  }
}
