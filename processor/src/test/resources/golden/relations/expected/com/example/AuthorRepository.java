package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Author} in the table {@code authors}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class AuthorRepository extends EntityRepository<Author, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name
          from authors
          where id = ?
          """)
      .findAll("""
          select id, name
          from authors
          order by id
          """)
      .findAllById("""
          select id, name
          from authors
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from authors where id = ?)")
      .count("select count(*) from authors")
      .insertReturning("""
          insert into authors (name)
          values (?)
          returning id
          """)
      .update("""
          update authors
          set name = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into authors (name)
          select v.name
          from unnest(?::text[]) with ordinality as v(name, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update authors t
          set name = v.name
          from unnest(?::text[], ?::bigint[]) with ordinality as v(name, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from authors
          where id = ?
          """)
      .deleteAllById("""
          delete from authors
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public AuthorRepository(Database database) {
    super(database, QAuthor.RowMapper.INSTANCE, QAuthor.AUTHOR, SQL);
  }
}
