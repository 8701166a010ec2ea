package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Tag} in the table {@code tag}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class TagRepository extends EntityRepository<Tag, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name
          from tag
          where id = ?
          """)
      .findAll("""
          select id, name
          from tag
          order by id
          """)
      .findAllById("""
          select id, name
          from tag
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from tag where id = ?)")
      .count("select count(*) from tag")
      .insertReturning("""
          insert into tag (name)
          values (?)
          returning id
          """)
      .update("""
          update tag
          set name = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into tag (name)
          select v.name
          from unnest(?::text[]) with ordinality as v(name, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update tag t
          set name = v.name
          from unnest(?::text[], ?::bigint[]) with ordinality as v(name, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .upsert("name", "", "id", "name")
      .deleteById("""
          delete from tag
          where id = ?
          """)
      .deleteAllById("""
          delete from tag
          where id = any(?)
          """)
      .build();

  private static final String FIND_BY_NAME = """
      select id, name
      from tag
      where name = ?
      """;

  /** Makes a repository that works on the database. */
  public TagRepository(Database database) {
    super(database, QTag.RowMapper.INSTANCE, QTag.TAG, SQL);
  }

  /** Returns the only tag with this {@code name}, or empty when there is none. */
  public Optional<Tag> findByName(String name) {
    try (SqlStatement find = statements.prepare(FIND_BY_NAME)) {
      find.setString(1, name);
      return find.optional(QTag.RowMapper.INSTANCE);
    }
  }
}
