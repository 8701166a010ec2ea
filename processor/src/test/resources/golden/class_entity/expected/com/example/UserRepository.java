package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link User} in the table {@code users}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class UserRepository extends EntityRepository<User, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, username, email, active, created_at
          from users
          where id = ?
          """)
      .findAll("""
          select id, username, email, active, created_at
          from users
          order by id
          """)
      .findAllById("""
          select id, username, email, active, created_at
          from users
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from users where id = ?)")
      .count("select count(*) from users")
      .insertReturning("""
          insert into users (username, email, active)
          values (?, ?, ?)
          returning id, created_at
          """)
      .updateReturning("""
          update users
          set username = ?, email = ?, active = ?
          where id = ?
          returning created_at
          """)
      .insertAllReturning("""
          insert into users (username, email, active)
          select v.username, v.email, v.active
          from unnest(?::text[], ?::text[], ?::boolean[]) with ordinality as v(username, email,
              active, n)
          order by v.n
          returning id, created_at
          """, 1)
      .updateAll("""
          update users t
          set username = v.username, email = v.email, active = v.active
          from unnest(?::text[], ?::text[], ?::boolean[], ?::bigint[])
              with ordinality as v(username, email, active, id, n)
          where t.id = v.id
          returning t.created_at, v.n
          """, 2)
      .upsert("username, email, active", "", "id, created_at", "username")
      .deleteById("""
          delete from users
          where id = ?
          """)
      .deleteAllById("""
          delete from users
          where id = any(?)
          """)
      .build();

  private static final String FIND_BY_USERNAME = """
      select id, username, email, active, created_at
      from users
      where username = ?
      """;

  /** Makes a repository that works on the database. */
  public UserRepository(Database database) {
    super(database, QUser.RowMapper.INSTANCE, QUser.USER, SQL);
  }

  /** Returns the only user with this {@code username}, or empty when there is none. */
  public Optional<User> findByUsername(String username) {
    try (SqlStatement find = statements.prepare(FIND_BY_USERNAME)) {
      find.setString(1, username);
      return find.optional(QUser.RowMapper.INSTANCE);
    }
  }
}
