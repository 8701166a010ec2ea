package dev.rowan;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Statements;
import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.Expression;
import dev.rowan.query.Predicate;
import dev.rowan.query.TargetCondition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Inserts entities, or updates the rows that have their keys already, in one statement that others
 * cannot come between, and tells of each which it was. Without a word it finds rows by the only key
 * that inserts write, and updates all columns that updates may write.
 *
 * <pre>{@code
 * List<Upserted<User>> all =
 *     users.upsert().onConflict(USER.username).update(USER.email).onlyChanged().all(list);
 * }</pre>
 *
 * <p>Each step returns a new one; immutable and thread-safe. The SQL is made once, when it is first
 * needed, so one that is used often is best kept.
 *
 * @param <E> the entity
 */
public final class Upsert<E> {

  private final Upserts<E> upserts;
  private final UpsertChoice choice;
  private volatile @Nullable UpsertText text;

  Upsert(Upserts<E> upserts, UpsertChoice choice) {
    this.upserts = upserts;
    this.choice = choice;
  }

  /**
   * Finds rows by this key.
   *
   * @throws IllegalArgumentException when the entity has no such key, or a column is of another
   *     table
   */
  @CheckReturnValue
  public Upsert<E> onConflict(EntityColumn<?>... key) {
    return with(choice.by(upserts.key(upserts.names(key)), null));
  }

  /**
   * Finds rows by a unique index of which the entity does not know, because it is one of
   * expressions or has only some of the rows. Its text, such as {@code (lower(email)) where
   * active}, stands in the statement as it is; by the values of the columns the rows that were
   * written are told apart.
   */
  @CheckReturnValue
  public Upsert<E> onConflictOf(String index, EntityColumn<?> first, EntityColumn<?>... more) {
    Objects.requireNonNull(index, "The index is null");
    EntityColumn<?>[] columns = Arrays.copyOf(more, more.length + 1);
    System.arraycopy(more, 0, columns, 1, more.length);
    columns[0] = first;
    return with(choice.by(upserts.written(upserts.names(columns)), index));
  }

  /**
   * Updates these columns alone, beside a version and the columns of {@code @UpdatedAt} and
   * {@code @UpdatedBy}.
   *
   * @throws IllegalArgumentException when updates do not write one of them, or it is of another
   *     table
   */
  @CheckReturnValue
  public Upsert<E> update(EntityColumn<?> first, EntityColumn<?>... more) {
    EntityColumn<?>[] columns = Arrays.copyOf(more, more.length + 1);
    System.arraycopy(more, 0, columns, 1, more.length);
    columns[0] = first;
    return with(choice.changing(upserts.changed(upserts.names(columns))));
  }

  /** Leaves rows as they are whose key is there. */
  @CheckReturnValue
  public Upsert<E> doNothing() {
    return with(choice.changing(List.of()));
  }

  /** Leaves rows as they are that have all the values already, so that nothing is written. */
  @CheckReturnValue
  public Upsert<E> onlyChanged() {
    return with(choice.withOnlyChanged());
  }

  /**
   * Updates rows for which all of these are true, and leaves others as they are. They may speak of
   * what would be written by {@link #given}.
   */
  @CheckReturnValue
  public Upsert<E> where(Predicate... conditions) {
    return with(choice.where(Predicate.all(conditions)));
  }

  /** What the entity holds for a column, where a condition compares it with that of the row. */
  public static <V> Expression<V> given(EntityColumn<V> column) {
    return TargetCondition.excluded(column);
  }

  /** Lets entities have the same key, which are then written in turn: the last one wins. */
  @CheckReturnValue
  public Upsert<E> repeats() {
    return with(choice.withRepeats());
  }

  /** This, when the entity has upserts. */
  Upsert<E> present() {
    upserts.parts();
    return this;
  }

  /** This, when it says all that it needs. */
  Upsert<E> complete() {
    text();
    return this;
  }

  /** The key that has these columns, by which a graph finds rows. */
  List<String> graphKey(List<String> columns) {
    return upserts.graphKey(columns);
  }

  /** Writes the entity. */
  public Upserted<E> one(E entity) {
    return all(List.of(entity)).get(0);
  }

  /**
   * Writes the entities, all or none, and tells of each in their order. Who does not ask what came
   * of each writes them for less by {@link #execute}.
   */
  public List<Upserted<E>> all(Collection<? extends E> entities) {
    return upserts.write(text(), choice.repeats(), entities);
  }

  /**
   * Writes the entities, all or none, and returns how many rows were inserted or updated. Nothing
   * comes back, neither what came of each nor what the database made: the entities stay as they are
   * given, without new ids and versions.
   */
  public long execute(Collection<? extends E> entities) {
    return upserts.count(text(), choice.repeats(), entities);
  }

  /** A load by way of a temporary table. */
  UpsertStage<E> staged(Statements statements, EntityMapper<E> mapper) {
    return new UpsertStage<>(statements, mapper, text(), choice.repeats());
  }

  private UpsertText text() {
    UpsertText known = text;
    if (known == null) {
      known = upserts.text(choice);
      text = known;
    }
    return known;
  }

  private Upsert<E> with(UpsertChoice other) {
    return new Upsert<>(upserts, other);
  }

  /** The SQL. */
  @Override
  public String toString() {
    return text().sql();
  }
}
