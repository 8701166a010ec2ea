package dev.rowan;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityHooks;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Listeners;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.validation.Checks;
import dev.rowan.validation.EntityValidator;
import dev.rowan.validation.Violations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way of an entity into the database, the same for every method that writes one: it is made
 * ready and checked before its statement takes a connection, bound, read back, and told of when the
 * statement is closed. What hooks of an entity may do is one transaction with the write. Of several
 * entities all are ready before the first is written, so that one that is refused keeps all of them
 * out.
 */
final class Writes<E> {

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final EntityHooks<E> hooks;
  private final Versions<E> versions;
  private final boolean isReady;

  Writes(Statements statements, EntityMapper<E> mapper, Versions<E> versions) {
    this(statements, mapper, versions, false);
  }

  private Writes(
      Statements statements, EntityMapper<E> mapper, Versions<E> versions, boolean isReady) {
    this.statements = statements;
    this.mapper = mapper;
    this.hooks = mapper.hooks();
    this.versions = versions;
    this.isReady = isReady;
  }

  /** The same for entities that are ready already. */
  Writes<E> ofReady() {
    return new Writes<>(statements, mapper, versions, true);
  }

  /** Makes an entity ready to be written, and returns it or a copy. */
  E ready(Write write, E entity) {
    if (isReady) {
      return entity;
    }
    WriteMoment moment = statements.moment();
    E ready = ready(write, moment, Objects.requireNonNull(entity, "The entity is null"));
    EntityValidator<E> validator = mapper.validator();
    if (validator != null) {
      Checks.run(validator, ready, moment.clock()).throwIfAny();
    }
    return ready;
  }

  /** Makes entities ready to be written, all for the same moment. */
  List<E> ready(Write write, Collection<? extends E> entities) {
    return ready(write, statements.moment(), entities);
  }

  /** As {@link #ready(Write, Collection)}, for a moment that others share. */
  List<E> ready(Write write, WriteMoment moment, Collection<? extends E> entities) {
    if (isReady) {
      return new ArrayList<>(entities);
    }
    List<E> ready = new ArrayList<>(entities.size());
    for (E entity : entities) {
      ready.add(ready(write, moment, there(entity, ready.size())));
    }
    EntityValidator<E> validator = mapper.validator();
    if (validator != null) {
      Checks.runAll(validator, ready, moment.clock()).throwIfAny();
    }
    return ready;
  }

  /** The entity, so many before which are there. */
  static <E> E there(@Nullable E entity, long before) {
    if (entity == null) {
      throw new NullPointerException(
          "Entity " + (before + 1) + " is null; leave out what is not to be written");
    }
    return entity;
  }

  private E ready(Write write, WriteMoment moment, E entity) {
    return switch (write) {
      case INSERT -> hooks.beforeInsert(moment, entity);
      case UPDATE -> hooks.beforeUpdate(moment, versions.known(entity));
      case SAVE, UPSERT -> hooks.beforeSave(moment, entity);
    };
  }

  /** All that is wrong with an entity as it is. */
  Violations violations(E entity, Class<?>... groups) {
    EntityValidator<E> validator = mapper.validator();
    return validator == null
        ? Violations.NONE
        : Checks.run(validator, entity, statements.moment().clock(), groups);
  }

  /** Binds an entity that is ready. */
  void bind(Write write, SqlStatement statement, E entity) {
    switch (write) {
      case INSERT, UPSERT -> mapper.bindInsert(statement, entity);
      case UPDATE -> mapper.bindUpdate(statement, entity);
      case SAVE -> mapper.bindSave(statement, entity);
    }
  }

  /** Ends the way of an entity that was written, and returns it or a copy. */
  E written(Write write, E entity) {
    return written(write, new WrittenLazies(statements), entity);
  }

  /** As {@link #written(Write, Object)}, with lazy relations that load for all of them. */
  List<E> written(Write write, List<E> entities) {
    WrittenLazies lazies = new WrittenLazies(statements);
    entities.replaceAll(entity -> written(write, lazies, entity));
    return entities;
  }

  /** As {@link #written(Write, List)}, for a mix of writes. */
  E written(Write write, WrittenLazies lazies, E entity) {
    E written = mapper.withLazies(lazies, entity);
    switch (write) {
      case INSERT -> hooks.afterInsert(listeners(), written);
      case UPDATE -> hooks.afterUpdate(listeners(), written);
      case SAVE,
          UPSERT -> {} // nobody knows which of the two it was; entities with hooks are not saved so
    }
    return written;
  }

  /** Lazy relations that load for all entities of one call. */
  WrittenLazies lazies() {
    return new WrittenLazies(statements);
  }

  private Listeners listeners() {
    return statements.listeners();
  }

  /** Begins a transaction for what hooks do; null where no hooks are. */
  @Nullable Atomic begin() {
    return hooks.takePartInWrites() ? statements.atomic() : null;
  }

  /** Commits what was begun, and returns the result. */
  static <T> T end(@Nullable Atomic atomic, T result) {
    if (atomic != null) {
      atomic.commit();
    }
    return result;
  }

  /** As {@link #begin()}, and for what may be thrown while that is read which a write returns. */
  @Nullable Atomic begin(boolean returns) {
    return returns && mapper.convertsReturned() ? statements.atomic() : begin();
  }

  /** Writes an entity, and reads what the database made where the statement returns it. */
  E run(Write write, WriteSql sql, E entity) {
    try (Atomic atomic = begin(sql.returns())) {
      return end(
          atomic,
          sql.returns()
              ? runReturning(write, sql.text(), entity)
              : runOnly(write, sql.text(), entity));
    }
  }

  private E runOnly(Write write, String sql, E entity) {
    E ready = ready(write, entity);
    try (SqlStatement statement = statements.prepare(sql)) {
      bind(write, statement, ready);
      if (write == Write.UPDATE) {
        statement.updateOne();
      } else {
        statement.update();
      }
    } catch (NotFoundException missing) {
      throw versions.why(write, missing, ready);
    }
    return written(write, ready);
  }

  private E runReturning(Write write, String sql, E entity) {
    E ready = ready(write, entity);
    E stored;
    try (SqlStatement statement = statements.prepare(sql)) {
      bind(write, statement, ready);
      stored =
          switch (write) {
            case INSERT -> mapper.readInserted(statement.row(), ready);
            case UPDATE -> mapper.readUpdated(statement.row(), ready);
            case SAVE, UPSERT -> mapper.readSaved(statement.row(), ready);
          };
    } catch (NotFoundException missing) {
      throw versions.why(write, missing, ready);
    }
    return written(write, stored);
  }

  /** Inserts an entity that is ready, with this id at the position; null leaves what it holds. */
  E insertReturning(String sql, E ready, @Nullable Long id, int position) {
    E stored;
    try (SqlStatement insert = statements.prepare(sql)) {
      mapper.bindInsert(insert, ready);
      if (id != null) {
        insert.setLong(position, id);
      }
      stored = mapper.readInserted(insert.row(), ready);
    }
    return written(Write.INSERT, stored);
  }
}
