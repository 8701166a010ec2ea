package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link User} in the table {@code users}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class UserRepository extends EntityRepository<User, Long> {
  private static final String FIND_BY_ID = """
      select id, username, email, active, created_at
      from users
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, username, email, active, created_at
      from users
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, username, email, active, created_at
      from users
      where id = any(?)
      order by id
      """;

  private static final String FIND_BY_USERNAME = """
      select id, username, email, active, created_at
      from users
      where username = ?
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from users where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from users
      """;

  private static final String INSERT = """
      insert into users (username, email, active)
      values (?, ?, ?)
      returning id, created_at
      """;

  private static final String UPDATE = """
      update users
      set username = ?, email = ?, active = ?
      where id = ?
      returning created_at
      """;

  private static final String DELETE_BY_ID = """
      delete from users
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from users
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public UserRepository(Database database) {
    super(database, UserRowMapper.INSTANCE);
  }

  /** Returns the user with this id, or empty when there is none. */
  @Override
  public Optional<User> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(UserRowMapper.INSTANCE);
    }
  }

  /** Returns all users in the order of their ids. */
  @Override
  public List<User> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the users that have one of these ids, in the order of their ids. */
  @Override
  public List<User> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns the only user with this {@code username}, or empty when there is none. */
  public Optional<User> findByUsername(String username) {
    try (SqlStatement find = statements.prepare(FIND_BY_USERNAME)) {
      find.setString(1, username);
      return find.optional(UserRowMapper.INSTANCE);
    }
  }

  /** Returns whether the user with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of users. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the user, then sets what the database made: {@code id} and {@code created_at}. */
  @Override
  public User insert(User user) {
    return insertReturning(INSERT, user);
  }

  /** Inserts the users and returns them in their order. */
  @Override
  public List<User> insertAll(Collection<? extends User> users) {
    return insertAllReturning(INSERT, users);
  }

  /** Updates the row of the user, then sets what the database made: {@code created_at}. */
  @Override
  public User update(User user) {
    return updateReturning(UPDATE, user);
  }

  /** Updates the users and returns them in their order. */
  @Override
  public List<User> updateAll(Collection<? extends User> users) {
    return updateAllReturning(UPDATE, users);
  }

  /** Deletes the user with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the users with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for users. */
  @Override
  public EntityQuery<User> query() {
    return EntityQuery.of(statements, QUser.USER);
  }
}
