package com.example;

import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.SoftDeletingRepository;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Remark} in the table {@code remark}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class RemarkRepository extends SoftDeletingRepository<Remark, Integer> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.INTEGER)
      .findById("""
          select number, text, created_on, updated_at, xmin, deleted, article_id
          from remark
          where number = ? and not deleted
          """)
      .findAll("""
          select number, text, created_on, updated_at, xmin, deleted, article_id
          from remark
          where not deleted
          order by number
          """)
      .findAllById("""
          select number, text, created_on, updated_at, xmin, deleted, article_id
          from remark
          where number = any(?) and not deleted
          order by number
          """)
      .existsById("select exists (select 1 from remark where number = ? and not deleted)")
      .count("select count(*) from remark where not deleted")
      .insertReturning("""
          insert into remark (number, text, created_on, updated_at, deleted, article_id)
          values (?, ?, ?, ?, ?, ?)
          returning xmin
          """)
      .updateReturning("""
          update remark
          set text = ?, updated_at = ?, article_id = ?
          where number = ? and xmin = ?::text::xid and not deleted
          returning xmin
          """)
      .insertAllReturning("""
          with given as (
            select *
            from unnest(?::integer[], ?::text[], ?::date[], ?::timestamptz[], ?::boolean[],
              ?::bigint[]) with ordinality as v(number, text, created_on, updated_at, deleted,
              article_id, n)
          ), written as (
            insert into remark (number, text, created_on, updated_at, deleted, article_id)
            select v.number, v.text, v.created_on, v.updated_at, v.deleted, v.article_id
            from given v
            order by v.n
            returning number, xmin
          )
          select w.xmin
          from written w
          join given v on w.number = v.number
          order by v.n
          """)
      .updateAll("""
          update remark t
          set text = v.text, updated_at = v.updated_at, article_id = v.article_id
          from unnest(?::text[], ?::timestamptz[], ?::bigint[], ?::integer[], ?::bigint[])
              with ordinality as v(text, updated_at, article_id, number, xmin, n)
          where t.number = v.number and t.xmin = v.xmin::text::xid and not t.deleted
          returning t.xmin, v.n
          """, 2)
      .upsert("text, article_id",
          "updated_at = excluded.updated_at, deleted = excluded.deleted",
          "created_on, xmin",
          "number")
      .lock("""
          select number
          from remark
          where number = ? and xmin = ?::text::xid and not deleted
          for update
          """)
      .lockAll("""
          select v.n
          from remark t
          join unnest(?::integer[], ?::bigint[]) with ordinality as v(number, xmin, n)
          on t.number = v.number and t.xmin = v.xmin::text::xid and not t.deleted
          for update of t
          """)
      .build();

  /** Makes a repository that works on the database. */
  public RemarkRepository(Database database) {
    super(database, QRemark.RowMapper.INSTANCE, QRemark.REMARK, SQL);
  }

  @Override
  protected boolean isNew(Remark remark) {
    return remark.version() == 0;
  }
}
