package dev.rowan.query;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation along which more happens than what was asked for. The generated query classes describe
 * them, the repositories carry them out. Immutable.
 *
 * @param <P> the entity that has the relation
 * @param <C> the entity that it leads to
 */
public final class Cascading<P, C> {

  private enum Effect {
    PERSIST,
    DELETE,
    ORPHANS
  }

  private final CascadeRelation<P, C> relation;
  private final Set<Effect> effects;

  private Cascading(CascadeRelation<P, C> relation, Set<Effect> effects) {
    this.relation = relation;
    this.effects = effects;
  }

  /** Those of a table. */
  public static <P> List<Cascading<P, ?>> of(EntityTable<P> table) {
    return table.cascades();
  }

  /** A relation along which nothing happens yet. */
  public static <P, C> Cascading<P, C> along(CascadeRelation<P, C> relation) {
    return new Cascading<>(relation, EnumSet.noneOf(Effect.class));
  }

  /** What is new at the other end is inserted with the entity, and linked to it. */
  public Cascading<P, C> persist() {
    return and(Effect.PERSIST);
  }

  /** The links of a many-to-many are deleted with the entity. */
  public Cascading<P, C> unlink() {
    return and(Effect.DELETE);
  }

  /** The rows that lead to the entity are deleted with it. */
  public Cascading<P, C> delete() {
    return and(Effect.DELETE);
  }

  /** What is taken out of the relation is deleted. */
  public Cascading<P, C> removeOrphans() {
    return and(Effect.ORPHANS);
  }

  private Cascading<P, C> and(Effect effect) {
    Set<Effect> more = EnumSet.copyOf(effects);
    more.add(effect);
    return new Cascading<>(relation, more);
  }

  /** Whether what is new is inserted. */
  public boolean persists() {
    return effects.contains(Effect.PERSIST);
  }

  /** Whether what leads to the entity is deleted with it. */
  public boolean deletes() {
    return effects.contains(Effect.DELETE);
  }

  /** Whether what is taken out is deleted. */
  public boolean removesOrphans() {
    return effects.contains(Effect.ORPHANS);
  }

  /** Whether the row of the entity needs the key of the other one. */
  public boolean isBefore() {
    return relation instanceof ToOneRelation.Owning;
  }

  /** The relation itself. */
  public CascadeRelation<P, C> relation() {
    return relation;
  }

  /** Makes the repository that inserts the others. */
  public EntityRepository<C, ?> repository(Database database) {
    return target().repository(database);
  }

  /**
   * The others that an entity holds; none when they are not loaded.
   *
   * @throws NullPointerException when one of them is null
   */
  public List<C> others(P entity) {
    Collection<C> loaded = relation.loaded(entity);
    if (loaded == null) {
      return List.of();
    }
    for (C other : loaded) {
      Objects.requireNonNull(other, "An entity is null");
    }
    return List.copyOf(loaded);
  }

  /** Puts the others into the entity and returns it, or a copy of what cannot be changed. */
  public P store(P entity, List<C> others) {
    return relation.store(entity, others);
  }

  /** Lets a new one lead to the entity, and returns it or a copy. */
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

  /**
   * Adds the links that are missing, in a table between or in foreign keys of which the others know
   * nothing: one statement for all entities.
   */
  public void link(Statements statements, List<P> entities) {
    if (relation instanceof ToManyRelation.ManyToMany<P, C, ?> many) {
      Pairs<P, C> pairs = pairs(entities);
      new Links<>(statements, many).addPairs(pairs.from(), pairs.to());
    } else if (relation instanceof ToManyRelation.OneSided<P, C, ?> one) {
      Pairs<P, C> pairs = pairs(entities);
      new ForeignLinks<>(statements, one).addPairs(pairs.from(), pairs.to());
    }
  }

  private record Pairs<P, C>(List<P> from, List<C> to) {}

  private Pairs<P, C> pairs(List<P> entities) {
    Pairs<P, C> pairs = new Pairs<>(new ArrayList<>(), new ArrayList<>());
    for (P entity : entities) {
      for (C other : others(entity)) {
        pairs.from().add(entity);
        pairs.to().add(other);
      }
    }
    return pairs;
  }

  /** Whether the others of an entity are loaded, so that what is not among them was taken out. */
  public boolean isLoaded(P entity) {
    return relation.loaded(entity) != null;
  }

  /** Deletes the rows that lead to one of the keys and that none of the entities holds any more. */
  public void deleteOrphans(Statements statements, List<Object> keys, List<P> entities) {
    if (!keys.isEmpty()) {
      new Orphans(link(), keys, kept(entities)).delete(statements);
    }
  }

  private Set<Object> kept(List<P> entities) {
    Set<Object> kept = new LinkedHashSet<>();
    for (P entity : entities) {
      for (C other : others(entity)) {
        Object key = target().mapper().key(other);
        if (key != null) {
          kept.add(key);
        }
      }
    }
    return kept;
  }

  private EntityTable<C> target() {
    return relation instanceof ToManyRelation<P, C, ?> many
        ? many.target()
        : ((ToOneRelation<P, C>) relation).target();
  }

  /** How the rows that lead to the entity are found by its key. */
  Link link() {
    if (relation instanceof ToManyRelation<P, C, ?> many) {
      return many.link();
    }
    EntityTable<C> target = target();
    return new Link(target, target.columns(((ToOneRelation<P, C>) relation).targetColumns()));
  }

  @Override
  public String toString() {
    return relation + " " + effects;
  }
}
