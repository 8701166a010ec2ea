package com.example;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import dev.rowan.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link User} in the table {@code users}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class UserRepository implements CrudRepository<User, Long> {
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

  private final Statements statements;

  /** Makes a repository that works on the database. */
  public UserRepository(Database database) {
    this.statements = database.statements("com.example.UserRepository");
  }

  /** Returns the user with this id, or empty when there is none. */
  @Override
  public Optional<User> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(UserRowMapper.INSTANCE);
    }
  }

  /** Returns the user with this id, and fails when there is none. */
  @Override
  public User getById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.one(UserRowMapper.INSTANCE);
    }
  }

  /** Returns all users in the order of their ids. */
  @Override
  public List<User> findAll() {
    try (SqlStatement find = statements.prepare(FIND_ALL)) {
      return find.list(UserRowMapper.INSTANCE);
    }
  }

  /** Returns the users that have one of these ids, in the order of their ids. */
  @Override
  public List<User> findAllById(Collection<? extends Long> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement find = statements.prepare(FIND_ALL_BY_ID)) {
      find.setArray(1, SqlTypes.BIGINT, ids);
      return find.list(UserRowMapper.INSTANCE);
    }
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
    try (SqlStatement count = statements.prepare(COUNT)) {
      return count.count();
    }
  }

  /** Inserts the user, then sets what the database made: {@code id} and {@code created_at}. */
  @Override
  public User insert(User user) {
    try (SqlStatement insert = statements.prepare(INSERT)) {
      UserRowMapper.bindInsert(insert, user);
      UserRowMapper.readInserted(insert.row(), user);
      return user;
    }
  }

  /** Updates the row of the user, then sets what the database made: {@code created_at}. */
  @Override
  public User update(User user) {
    try (SqlStatement update = statements.prepare(UPDATE)) {
      UserRowMapper.bindUpdate(update, user);
      UserRowMapper.readUpdated(update.row(), user);
      return user;
    }
  }

  /** Inserts the user when it has no id yet, else updates its row. */
  @Override
  public User save(User user) {
    return user.id == null ? insert(user) : update(user);
  }

  /** Deletes the user and returns whether it was there. */
  @Override
  public boolean delete(User user) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, user.id);
      return delete.update() > 0;
    }
  }

  /** Deletes the user with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Inserts the users and returns them in their order. */
  @Override
  public List<User> insertAll(Collection<? extends User> users) {
    if (users.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement insert = statements.prepareBatch(INSERT)) {
      for (User user : users) {
        UserRowMapper.bindInsert(insert, user);
        insert.addBatch();
      }
      Rows rows = insert.updateBatchReturning();
      for (User user : users) {
        UserRowMapper.readInserted(rows.next(), user);
      }
    }
    return new ArrayList<>(users);
  }

  /** Updates the users and returns them in their order. */
  @Override
  public List<User> updateAll(Collection<? extends User> users) {
    if (users.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = statements.atomic()) {
      try (SqlStatement update = statements.prepareBatch(UPDATE)) {
        for (User user : users) {
          UserRowMapper.bindUpdate(update, user);
          update.addBatch();
        }
        Rows rows = update.updateBatchReturning();
        for (User user : users) {
          UserRowMapper.readUpdated(rows.next(), user);
        }
      }
      atomic.commit();
    }
    return new ArrayList<>(users);
  }

  /** Saves the users and returns them in their order. */
  @Override
  public List<User> saveAll(Collection<? extends User> users) {
    if (users.isEmpty()) {
      return new ArrayList<>();
    }
    List<User> added = new ArrayList<>();
    List<User> changed = new ArrayList<>();
    for (User user : users) {
      if (user.id == null) {
        added.add(user);
      } else {
        changed.add(user);
      }
    }
    try (Atomic atomic = statements.atomic()) {
      insertAll(added);
      updateAll(changed);
      atomic.commit();
    }
    return new ArrayList<>(users);
  }

  /** Deletes the users and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends User> users) {
    List<Long> ids = new ArrayList<>(users.size());
    for (User user : users) {
      ids.add(user.id);
    }
    return deleteAllById(ids);
  }

  /** Deletes the users with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    try (SqlStatement delete = statements.prepare(DELETE_ALL_BY_ID)) {
      delete.setArray(1, SqlTypes.BIGINT, ids);
      return delete.update();
    }
  }

  /** Begins a query for users. */
  @Override
  public Query<User> query() {
    return Query.of(statements, QUser.USER);
  }

  /** Begins a query for the users for which all predicates are true. */
  @Override
  public Query<User> where(Predicate... predicates) {
    return query().where(predicates);
  }

  /** Begins a query for all users in this order. */
  @Override
  public Query<User> orderBy(Order... orders) {
    return query().orderBy(orders);
  }
}
