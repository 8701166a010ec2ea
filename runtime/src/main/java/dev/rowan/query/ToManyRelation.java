package dev.rowan.query;

import dev.rowan.Lazy;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.LazyRelation;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relation to many other entities: one-to-many through the foreign key of the others, or
 * many-to-many through a table between. A generated row mapper has one object for each.
 *
 * @param <P> the entity that has the relation
 * @param <C> the entities that it refers to
 * @param <T> the collection that holds them
 */
public abstract non-sealed class ToManyRelation<P, C, T extends Collection<C>>
    implements LazyRelation<T>, CascadeRelation<P, C> {

  private final String name;

  ToManyRelation(String name) {
    this.name = name;
  }

  /**
   * One-to-many.
   *
   * @param <P> the entity that has the relation
   * @param <C> the entities that refer to it
   * @param <T> the collection that holds them
   */
  public abstract static class OneToMany<P, C, T extends Collection<C>>
      extends ToManyRelation<P, C, T> {
    private final String mappedBy;
    private final List<String> columns;

    /**
     * Through these columns of the other table, which name the primary key of the entity and are
     * those of the relation of this name.
     */
    protected OneToMany(String name, String mappedBy, String... columns) {
      super(name);
      this.mappedBy = mappedBy;
      this.columns = List.of(columns);
    }

    /** The relation of the others that has the foreign key. */
    final ToOneRelation<C, P> owner() {
      return ToOneRelation.named(target(), mappedBy);
    }

    @Override
    final Link link() {
      return new Link(target(), target().columns(columns));
    }
  }

  /**
   * One-to-many through a foreign key of which the others know nothing.
   *
   * @param <P> the entity that has the relation
   * @param <C> the entities whose table has the foreign key
   * @param <T> the collection that holds them
   */
  public abstract static class OneSided<P, C, T extends Collection<C>>
      extends ToManyRelation<P, C, T> {
    private final List<String> columns;

    /** Through these columns of the other table, which name the primary key of the entity. */
    protected OneSided(String name, String... columns) {
      super(name);
      this.columns = List.of(columns);
    }

    /** The table of the entity that has the relation. */
    protected abstract EntityTable<P> source();

    @Override
    final Link link() {
      List<EntityColumn<?>> key = source().primaryKey();
      List<EntityColumn<?>> foreign = new ArrayList<>(key.size());
      for (int i = 0; i < key.size(); i++) {
        foreign.add(key.get(i).referredToFrom(target(), columns.get(i)));
      }
      return new Link(target(), foreign);
    }
  }

  /**
   * Many-to-many.
   *
   * @param <P> the entity that has the relation
   * @param <C> the entities on the other side
   * @param <T> the collection that holds them
   */
  public abstract static class ManyToMany<P, C, T extends Collection<C>>
      extends ToManyRelation<P, C, T> {
    private final Junction junction;

    /** Through a table between the two. */
    protected ManyToMany(String name, Junction junction) {
      super(name);
      this.junction = junction;
    }

    /** The table of the entity that has the relation. */
    protected abstract EntityTable<P> source();

    final Junction junction() {
      return junction;
    }

    @Override
    final Link link() {
      return new Link(target(), source().primaryKey(), junction);
    }
  }

  /** The table of the other entities. */
  protected abstract EntityTable<C> target();

  /** The collection of what was found, which is in order. */
  protected abstract T collect(List<C> found);

  /** Puts the others into the entity. */
  protected abstract void set(P entity, T others);

  /** The relation of the others that leads back, where it takes what is read; else null. */
  protected @Nullable ToOneRelation<C, ? super P> back() {
    return null;
  }

  /** What holds the others, where the property is a {@code Lazy}; else null. */
  protected @Nullable Lazy<T> lazy(P entity) {
    return null;
  }

  @Override
  public @Nullable Collection<C> loaded(P entity) {
    return Lazies.loaded(lazy(entity));
  }

  /** Puts the others into an entity that is written, and returns it or a copy. */
  protected P put(P entity, T others) {
    set(entity, others);
    return entity;
  }

  @Override
  public final P store(P entity, List<C> others) {
    return put(entity, collect(new ArrayList<>(others)));
  }

  /** The order of the others, when it is declared. */
  protected List<Order> order() {
    return List.of();
  }

  /** How a related row is found by a key. */
  abstract Link link();

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final T absent() {
    return collect(new ArrayList<>());
  }

  @Override
  public final boolean isKeyOfRelated() {
    return false;
  }

  @Override
  public final Map<Object, T> load(Statements statements, Collection<Object> keys) {
    Link link = link();
    RelatedRows<P, C> found = new RelatedRows<>(link.columns());
    keys.forEach(found::addKey);
    new KeyedSelect<>(
            target(),
            link,
            found.keys(),
            Life.ALIVE.of(target()),
            order(),
            null,
            FetchNode.of(target()))
        .read(statements, found::add);
    Map<Object, T> collected = new HashMap<>();
    for (Object key : keys) {
      collected.put(key, collect(found.of(key)));
    }
    return collected;
  }
}
