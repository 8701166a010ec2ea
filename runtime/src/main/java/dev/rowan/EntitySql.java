package dev.rowan;

import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of one entity's repository. Generated repositories bring it, {@link EntityRepository}
 * runs it. What takes an id is absent where the id has several columns, since such a repository has
 * methods of its own for it, or where its superclass does more. Immutable.
 */
public final class EntitySql {

  private final @Nullable SqlType<?> idType;
  private @Nullable String findById;
  private @Nullable String findAll;
  private @Nullable String findAllById;
  private @Nullable String existsById;
  private @Nullable String count;
  private @Nullable WriteSql insert;
  private @Nullable WriteSql update;
  private boolean isUpdateCheck;
  private @Nullable WriteSql save;
  private @Nullable SetSql insertAll;
  private @Nullable SetSql updateAll;
  private @Nullable SetSql saveAll;
  private @Nullable UpsertSql upsert;
  private @Nullable String deleteById;
  private @Nullable String deleteAllById;
  private @Nullable String delete;
  private @Nullable String lock;
  private @Nullable String deleteAll;
  private @Nullable String lockAll;
  private @Nullable String sequence;
  private int sequenceBlock;
  private int sequencePosition;

  private EntitySql(@Nullable SqlType<?> idType) {
    this.idType = idType;
  }

  /** Begins the SQL of an entity whose id is one column of this type. */
  public static Builder builder(SqlType<?> idType) {
    return new Builder(new EntitySql(idType));
  }

  /** Begins the SQL of an entity whose id has several columns. */
  public static Builder builder() {
    return new Builder(new EntitySql(null));
  }

  @SuppressWarnings("unchecked") // the type of the id of the entity for which it was made
  <ID> SqlType<ID> idType() {
    return (SqlType<ID>) Objects.requireNonNull(idType);
  }

  String findById() {
    return present(findById);
  }

  String findAll() {
    return present(findAll);
  }

  String findAllById() {
    return present(findAllById);
  }

  String existsById() {
    return present(existsById);
  }

  String count() {
    return present(count);
  }

  WriteSql insert() {
    return present(insert);
  }

  /** Inserts; null when others do that. */
  @Nullable WriteSql insertIfAny() {
    return insert;
  }

  WriteSql update() {
    return present(update);
  }

  /** Whether an update changes nothing and only looks for the row. */
  boolean isUpdateCheck() {
    return isUpdateCheck;
  }

  /** Inserts or updates; null when two statements are needed for it. */
  @Nullable WriteSql save() {
    return save;
  }

  /** Inserts many; null when nothing but one execution for each tells which row is whose. */
  @Nullable SetSql insertAll() {
    return insertAll;
  }

  /** Updates many; null when an update changes nothing. */
  @Nullable SetSql updateAll() {
    return updateAll;
  }

  /** What inserts so many. */
  String insertText(int count) {
    return insertAll == null || count == 1 ? insert().text() : insertAll.text();
  }

  /** What updates so many. */
  String updateText(int count) {
    return updateAll == null || count == 1 ? update().text() : updateAll.text();
  }

  /** Inserts or updates many; null when no one statement does it. */
  @Nullable SetSql saveAll() {
    return saveAll;
  }

  /** What upserts are made of; null when there are none. */
  @Nullable UpsertSql upsert() {
    return upsert;
  }

  /** Null when a delete is more than a statement. */
  @Nullable String deleteById() {
    return deleteById;
  }

  String deleteAllById() {
    return present(deleteAllById);
  }

  /** Deletes a row as it was read; null without a version, or when a delete is more than that. */
  @Nullable String delete() {
    return delete;
  }

  /** Locks a row as it was read, before it is deleted; null when one statement deletes it. */
  @Nullable String lock() {
    return lock;
  }

  /** As {@link #delete}, of many; returns the numbers of those that were there. */
  @Nullable String deleteAll() {
    return deleteAll;
  }

  /** As {@link #lock}, of many; returns the numbers of those that were there. */
  @Nullable String lockAll() {
    return lockAll;
  }

  /** New blocks of the sequence that the ids come from; null when they do not. */
  @Nullable SequenceBlock sequence(Statements statements) {
    return sequence == null ? null : new SequenceBlock(statements, sequence, sequenceBlock);
  }

  /** Whether ids come from a sequence. */
  boolean hasSequence() {
    return sequence != null;
  }

  /** Where an insert binds the id that comes from the sequence. */
  int sequencePosition() {
    return sequencePosition;
  }

  private static <T> T present(@Nullable T statement) {
    return Objects.requireNonNull(statement, "The repository has another way to do this");
  }

  /** Takes the statements one by one; each method is called once at most. */
  public static final class Builder {
    private final EntitySql sql;

    private Builder(EntitySql sql) {
      this.sql = sql;
    }

    /** Reads the row of an id. */
    public Builder findById(String text) {
      sql.findById = text;
      return this;
    }

    /** Reads all rows. */
    public Builder findAll(String text) {
      sql.findAll = text;
      return this;
    }

    /** Reads the rows whose id is in an array. */
    public Builder findAllById(String text) {
      sql.findAllById = text;
      return this;
    }

    /** Tells whether the row of an id is there. */
    public Builder existsById(String text) {
      sql.existsById = text;
      return this;
    }

    /** Counts the rows. */
    public Builder count(String text) {
      sql.count = text;
      return this;
    }

    /** Inserts a row. */
    public Builder insert(String text) {
      sql.insert = new WriteSql(text, false);
      return this;
    }

    /** Inserts a row and gives what the database made. */
    public Builder insertReturning(String text) {
      sql.insert = new WriteSql(text, true);
      return this;
    }

    /** Has new ids taken from a sequence, a block at a time, and bound at a position of insert. */
    public Builder sequence(String name, int block, int position) {
      sql.sequence = name;
      sql.sequenceBlock = block;
      sql.sequencePosition = position;
      return this;
    }

    /** Updates a row. */
    public Builder update(String text) {
      sql.update = new WriteSql(text, false);
      return this;
    }

    /** Updates a row and gives what the database made. */
    public Builder updateReturning(String text) {
      sql.update = new WriteSql(text, true);
      return this;
    }

    /** Reads the row in place of an update, where no column can change. */
    public Builder updateCheck(String text) {
      sql.isUpdateCheck = true;
      return updateReturning(text);
    }

    /** Inserts a row, or updates it when its id is there. */
    public Builder save(String text) {
      sql.save = new WriteSql(text, false);
      return this;
    }

    /** Inserts a row, or updates it when its id is there, and gives what the database made. */
    public Builder saveReturning(String text) {
      sql.save = new WriteSql(text, true);
      return this;
    }

    /** Inserts many rows. */
    public Builder insertAll(String text) {
      sql.insertAll = new SetSql(text, false, 0);
      return this;
    }

    /** Inserts many rows and gives in their order what the database made. */
    public Builder insertAllReturning(String text) {
      sql.insertAll = new SetSql(text, true, 0);
      return this;
    }

    /** Inserts many rows and gives what the database made: ascending ids, at this position. */
    public Builder insertAllReturning(String text, int idPosition) {
      sql.insertAll = new SetSql(text, true, idPosition);
      return this;
    }

    /** Updates many rows, and gives what the database made and at this position their number. */
    public Builder updateAll(String text, int numberPosition) {
      sql.updateAll = new SetSql(text, true, numberPosition);
      return this;
    }

    /** Inserts many rows, or updates those whose id is there. */
    public Builder saveAll(String text) {
      sql.saveAll = new SetSql(text, false, 0);
      return this;
    }

    /** As {@link #saveAll}, and gives in their order what the database made. */
    public Builder saveAllReturning(String text) {
      sql.saveAll = new SetSql(text, true, 0);
      return this;
    }

    /**
     * What upserts are made of, beside the insert of many rows: the columns that they may update,
     * what they always set, the columns that they give back, and the keys that inserts write.
     */
    public Builder upsert(String changes, String always, String returns, String... keys) {
      sql.upsert = new UpsertSql(changes, always, returns, List.of(keys));
      return this;
    }

    /** Deletes the row of an id. */
    public Builder deleteById(String text) {
      sql.deleteById = text;
      return this;
    }

    /** Deletes the rows whose id is in an array. */
    public Builder deleteAllById(String text) {
      sql.deleteAllById = text;
      return this;
    }

    /** Deletes a row as it was read. */
    public Builder delete(String text) {
      sql.delete = text;
      return this;
    }

    /** Locks a row as it was read, before it is deleted with others. */
    public Builder lock(String text) {
      sql.lock = text;
      return this;
    }

    /** Deletes many rows as they were read, and gives the numbers of those that were there. */
    public Builder deleteAll(String text) {
      sql.deleteAll = text;
      return this;
    }

    /** Locks many rows as they were read, and gives the numbers of those that were there. */
    public Builder lockAll(String text) {
      sql.lockAll = text;
      return this;
    }

    /** Returns the statements. */
    public EntitySql build() {
      return sql;
    }
  }
}
