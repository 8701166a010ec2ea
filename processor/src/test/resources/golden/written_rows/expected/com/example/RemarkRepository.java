package com.example;

import dev.rowan.Database;
import dev.rowan.SoftDeletingRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Remark} in the table {@code remark}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class RemarkRepository extends SoftDeletingRepository<Remark, Integer> {
  private static final String FIND_BY_ID = """
      select number, text, created_on, updated_at, xmin, deleted, article_id
      from remark
      where number = ? and not deleted
      """;

  private static final String FIND_ALL = """
      select number, text, created_on, updated_at, xmin, deleted, article_id
      from remark
      where not deleted
      order by number
      """;

  private static final String FIND_ALL_BY_ID = """
      select number, text, created_on, updated_at, xmin, deleted, article_id
      from remark
      where number = any(?) and not deleted
      order by number
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from remark where number = ? and not deleted)
      """;

  private static final String COUNT = """
      select count(*) from remark where not deleted
      """;

  private static final String INSERT = """
      insert into remark (number, text, created_on, updated_at, deleted, article_id)
      values (?, ?, ?, ?, ?, ?)
      returning xmin
      """;

  private static final String UPDATE = """
      update remark
      set text = ?, updated_at = ?, article_id = ?
      where number = ? and xmin = ?::text::xid and not deleted
      returning xmin
      """;

  private static final String LOCK = """
      select number
      from remark
      where number = ? and xmin = ?::text::xid and not deleted
      for update
      """;

  /** Makes a repository that works on the database. */
  public RemarkRepository(Database database) {
    super(database, RemarkRowMapper.INSTANCE, QRemark.REMARK);
  }

  /** Returns the remark with this id, or empty when there is none. */
  @Override
  public Optional<Remark> findById(Integer id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setInt(1, id);
      return find.optional(RemarkRowMapper.INSTANCE);
    }
  }

  /** Returns all remarks in the order of their ids. */
  @Override
  public List<Remark> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the remarks that have one of these ids, in the order of their ids. */
  @Override
  public List<Remark> findAllById(Collection<? extends Integer> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.INTEGER, ids);
  }

  /** Returns whether the remark with this id exists. */
  @Override
  public boolean existsById(Integer id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setInt(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of remarks. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the remark, and returns a new one with what the database made: {@code xmin}. */
  @Override
  public Remark insert(Remark remark) {
    return insertReturning(INSERT, remark);
  }

  /** Inserts the remarks and returns them in their order. */
  @Override
  public List<Remark> insertAll(Collection<? extends Remark> remarks) {
    return insertAllReturning(INSERT, remarks);
  }

  /**
   * Updates the row of the remark, and returns a new one with what the database made: {@code xmin}.
   */
  @Override
  public Remark update(Remark remark) {
    return updateReturning(UPDATE, remark);
  }

  /** Updates the remarks and returns them in their order. */
  @Override
  public List<Remark> updateAll(Collection<? extends Remark> remarks) {
    return updateAllReturning(UPDATE, remarks);
  }

  /** Deletes the remark as it was read, and returns whether it was there. */
  @Override
  public boolean delete(Remark remark) {
    return deleteLocked(LOCK, remark);
  }

  /** Deletes the remarks as they were read, and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends Remark> remarks) {
    return deleteAllLocked(LOCK, remarks);
  }

  @Override
  protected boolean isNew(Remark remark) {
    return remark.version() == 0;
  }

  /** Begins a query for remarks. */
  @Override
  public EntityQuery<Remark> query() {
    return EntityQuery.of(statements, QRemark.REMARK);
  }
}
