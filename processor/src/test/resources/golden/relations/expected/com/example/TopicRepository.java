package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Topic} in the table {@code topics}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class TopicRepository extends EntityRepository<Topic, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name, parent_id
          from topics
          where id = ?
          """)
      .findAll("""
          select id, name, parent_id
          from topics
          order by id
          """)
      .findAllById("""
          select id, name, parent_id
          from topics
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from topics where id = ?)")
      .count("select count(*) from topics")
      .insertReturning("""
          insert into topics (name, parent_id)
          values (?, ?)
          returning id
          """)
      .update("""
          update topics
          set name = ?, parent_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into topics (name, parent_id)
          select v.name, v.parent_id
          from unnest(?::text[], ?::bigint[]) with ordinality as v(name, parent_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update topics t
          set name = v.name, parent_id = v.parent_id
          from unnest(?::text[], ?::bigint[], ?::bigint[]) with ordinality as v(name, parent_id, id,
              n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from topics
          where id = ?
          """)
      .deleteAllById("""
          delete from topics
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public TopicRepository(Database database) {
    super(database, QTopic.RowMapper.INSTANCE, QTopic.TOPIC, SQL);
  }
}
