package dev.rowan;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Cascading;
import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.Delete;
import dev.rowan.query.Deletion;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import dev.rowan.query.Update;
import dev.rowan.validation.Validated;
import dev.rowan.validation.Violations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the generated repositories have in common: they bring the SQL and the row mapper, this class
 * runs it. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <ID> its id
 */
public class EntityRepository<E, ID> implements CrudRepository<E, ID> {

  /** Makes the statements of this repository. */
  protected final Statements statements;

  private final EntityMapper<E> mapper;
  private final EntityTable<E> table;
  private final EntitySql sql;
  private final Versions<E> versions;
  private final Writes<E> writes;
  private final EntityRows<E> rows;
  private final SetDeletes<E> deletes;
  private final Upsert<E> upsert;
  private final ById<E, ID> byId;

  /** Makes a repository that works on the database; its statements are logged under its name. */
  @SuppressWarnings("this-escape") // whoever asks for an absent row does so when all is made
  protected EntityRepository(
      Database database, EntityMapper<E> mapper, EntityTable<E> table, EntitySql sql) {
    this.statements = database.statements(getClass().getName());
    this.mapper = mapper;
    this.table = table;
    this.sql = sql;
    SequenceBlock newIds = sql.sequence(statements);
    this.versions = new Versions<>(mapper, entity -> !isAbsent(entity));
    this.writes = new Writes<>(statements, mapper, versions);
    this.rows = new EntityRows<>(statements, mapper, sql, writes, versions, newIds, this::isNew);
    this.deletes = new SetDeletes<>(statements, mapper, versions);
    this.upsert =
        new Upsert<>(
            new Upserts<>(statements, mapper, writes, sql, () -> query().table(), rows::newIds),
            UpsertChoice.DEFAULT);
    this.byId = new ById<>(statements, mapper, sql);
  }

  /** Whether the entity has no id yet, so that saving inserts it. */
  protected boolean isNew(E entity) {
    return mapper.key(entity) == null;
  }

  /** Whether no row has the id of the entity, which takes a query. */
  protected final boolean isAbsent(E entity) {
    ID id = idOf(entity);
    return id == null || !existsById(id);
  }

  /** What writes the subtypes of the entity in place of this; null when there are none. */
  protected @Nullable Subtypes<E, ID> subtypes() {
    return null;
  }

  /** The relations along which more happens than what was asked for. */
  List<Cascading<E, ?>> cascades() {
    return List.of();
  }

  /** Whether somebody is told of deletes. */
  final boolean hearsDeletes() {
    return mapper.hooks().hearDeletes();
  }

  /** The primary key of an entity; null when it has none yet. */
  final @Nullable Object keyOf(E entity) {
    return mapper.key(entity);
  }

  /** The id of an entity; null when it has none yet. */
  @SuppressWarnings("unchecked") // the key of one column is the id; repositories of others override
  protected @Nullable ID idOf(E entity) {
    return (ID) mapper.key(entity);
  }

  @Override
  public E getById(ID id) {
    return findById(id)
        .orElseThrow(
            () -> new NotFoundException(getClass().getSimpleName() + ": no row has this id"));
  }

  @Override
  public Optional<E> findById(ID id) {
    return byId.find(id);
  }

  @Override
  public List<E> findAll() {
    try (SqlStatement find = statements.prepare(sql.findAll())) {
      return find.list(mapper);
    }
  }

  @Override
  public List<E> findAllById(Collection<? extends ID> ids) {
    return byId.findAll(ids);
  }

  @Override
  public boolean existsById(ID id) {
    return byId.exists(id);
  }

  @Override
  public long count() {
    try (SqlStatement count = statements.prepare(sql.count())) {
      return count.count();
    }
  }

  @Override
  public E insert(E entity) {
    return rows.insertOne(entity);
  }

  @Override
  public List<E> insertAll(Collection<? extends E> entities) {
    return insertRows(entities);
  }

  /** Inserts the rows of the entities and nothing else. */
  final List<E> insertRows(Collection<? extends E> entities) {
    Subtypes<E, ID> subtypes = subtypes();
    if (subtypes != null) {
      return subtypes.insertAll(entities);
    }
    return rows.insert(entities);
  }

  /**
   * Begins to insert entities, or to update the rows that have their keys already: by which key,
   * what of them, on which condition is for its methods to say. Cascades do not take part.
   *
   * @throws IllegalStateException when the entity has no upsert: inserts write no key of it, the
   *     database makes its id in no known order, or its rows are among those of several classes
   */
  public Upsert<E> upsert() {
    return upsert.present();
  }

  /**
   * Inserts the entity, or updates the row that has its only key already; see {@link Upsert}.
   *
   * @throws IllegalStateException when the entity has no upsert, as {@link #upsert()}, or several
   *     keys, of which {@link Upsert#onConflict} chooses
   */
  public Upserted<E> upsert(E entity) {
    return upsert.one(entity);
  }

  /** As {@link #upsert(Object)}, of many, all or none, in one statement. */
  public List<Upserted<E>> upsertAll(Collection<? extends E> entities) {
    return upsert.all(entities);
  }

  /** The unique key of these columns, by which a graph finds rows. */
  final List<String> graphKey(List<String> columns) {
    return upsert.graphKey(columns);
  }

  /**
   * Begins to load any number of entities by {@code COPY}, the fastest way into a table. What the
   * database makes, ids above all, does not come back.
   */
  public CopyIn<E> copyIn() {
    return new CopyIn<>(
        new Copies<>(statements, mapper, table, writes, sql, this::insertRows, rows::newIds),
        upsert);
  }

  /** Loads the entities by {@code COPY} and returns how many they were; see {@link CopyIn}. */
  public long copyIn(Iterable<? extends E> entities) {
    return copyIn().from(entities);
  }

  /** Begins to insert any number of entities, of which those that are good go in. */
  public Import<E> importAll() {
    return new Import<>(
        new Imports<>(statements, mapper, writes, versions, sql, rows::newIds, this::insertRows));
  }

  /** Inserts those entities that are good and tells of the others; see {@link Import}. */
  public ImportReport<E> importAll(Iterable<? extends E> entities) {
    return importAll().from(entities);
  }

  @Override
  public E update(E entity) {
    return rows.updateOne(entity);
  }

  @Override
  public List<E> updateAll(Collection<? extends E> entities) {
    return updateRows(entities);
  }

  /** Updates the rows of the entities and nothing else. */
  final List<E> updateRows(Collection<? extends E> entities) {
    Subtypes<E, ID> subtypes = subtypes();
    if (subtypes != null) {
      return subtypes.updateAll(entities);
    }
    return rows.update(entities);
  }

  @Override
  public E save(E entity) {
    WriteSql save = sql.save();
    if (save != null) {
      return writes.run(Write.SAVE, save, entity);
    }
    return isNew(entity) ? insert(entity) : update(entity);
  }

  @Override
  public boolean delete(E entity) {
    if (sql.delete() != null) {
      return deletes.one(sql.delete(), entity);
    }
    if (sql.lock() != null) {
      return deletes.locked(sql, List.of(entity), this::deleteByIds) > 0;
    }
    ID id = idOf(entity);
    return id != null && deleteById(id);
  }

  @Override
  public boolean deleteById(ID id) {
    return byId.delete(Objects.requireNonNull(sql.deleteById()), id);
  }

  @Override
  public long deleteAllById(Collection<? extends ID> ids) {
    return byId.deleteAll(ids);
  }

  @Override
  public List<E> saveAll(Collection<? extends E> entities) {
    WriteSql save = sql.save();
    return save == null ? SaveEach.of(this, statements, entities) : rows.save(save, entities);
  }

  @Override
  public long deleteAll(Collection<? extends E> entities) {
    if (entities.size() == 1) {
      return delete(entities.iterator().next()) ? 1 : 0;
    }
    if (sql.delete() != null) {
      return deletes.versioned(sql, entities);
    }
    return sql.lock() == null
        ? deleteByIds(entities)
        : deletes.locked(sql, entities, this::deleteByIds);
  }

  private long deleteByIds(Collection<? extends E> entities) {
    List<ID> ids = new ArrayList<>(entities.size());
    for (E entity : entities) {
      ID id = idOf(entity);
      if (id != null) {
        ids.add(id);
      }
    }
    return deleteAllById(ids);
  }

  /**
   * Says how entities are saved with what they lead to, which {@link Branch} describes: what is
   * stored comes to be what the entities hold, and nothing is written that is equal.
   *
   * @throws IllegalArgumentException when a branch does not begin at the entity, cannot be saved as
   *     it says, or finds rows by what is no key of theirs
   */
  @CheckReturnValue
  public final GraphSave<E> graph(Branch<?>... branches) {
    return GraphSave.of(this, table, statements, branches);
  }

  /** What a graph needs to know to write rows. */
  final GraphTable<E> graphTable() {
    return new GraphTable<>(this, statements, table, mapper, sql, writes, rows);
  }

  @Override
  public Violations validate(E entity, Class<?>... groups) {
    return writes.violations(entity, groups);
  }

  @Override
  public Validated<E> validateAll(Collection<? extends E> entities, Class<?>... groups) {
    return Validated.of(entities, entity -> validate(entity, groups));
  }

  /** This repository with its operations on other threads. */
  public final AsyncRepository<E, ID> async() {
    return new AsyncRepository<>(statements.database(), this);
  }

  @Override
  @CheckReturnValue
  public Update update() {
    return Update.of(statements, table);
  }

  @Override
  public long deleteWhere(Predicate... predicates) {
    return Delete.of(statements, table).where(predicates).execute();
  }

  /**
   * Deletes the rows for which all of these are true, and returns what they were.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  protected List<E> deleteReturning(Predicate... predicates) {
    if (Deletion.isOfSeveralTables(table)) {
      return readAndDelete(predicates);
    }
    return Delete.of(statements, table).where(predicates).returning(table).list();
  }

  /** Reads and locks the rows, and deletes them then. */
  final List<E> readAndDelete(Predicate... predicates) {
    try (Atomic atomic = statements.atomic()) {
      List<E> deleted = Deletion.returning(statements, table, predicates);
      atomic.commit();
      return deleted;
    }
  }

  @Override
  @CheckReturnValue
  public EntityQuery<E> query() {
    return EntityQuery.of(statements, table);
  }

  @Override
  @CheckReturnValue
  public EntityQuery<E> where(Predicate... predicates) {
    return query().where(predicates);
  }

  @Override
  @CheckReturnValue
  public EntityQuery<E> orderBy(Order... orders) {
    return query().orderBy(orders);
  }
}
