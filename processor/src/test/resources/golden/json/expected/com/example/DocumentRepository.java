package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Document} in the table {@code document}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class DocumentRepository extends EntityRepository<Document, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, settings, lines, plans, last, pages, raw, kept, written
          from document
          where id = ?
          """)
      .findAll("""
          select id, settings, lines, plans, last, pages, raw, kept, written
          from document
          order by id
          """)
      .findAllById("""
          select id, settings, lines, plans, last, pages, raw, kept, written
          from document
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from document where id = ?)")
      .count("select count(*) from document")
      .insertReturning("""
          insert into document (settings, lines, plans, last, pages, raw, kept, written)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          returning id
          """)
      .update("""
          update document
          set settings = ?, lines = ?, plans = ?, last = ?, pages = ?, raw = ?, kept = ?,
              written = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into document (settings, lines, plans, last, pages, raw, kept, written)
          select v.settings, v.lines, v.plans, v.last, v.pages, v.raw, v.kept, v.written
          from unnest(?::jsonb[], ?::jsonb[], ?::jsonb[], ?::jsonb[], ?::jsonb[], ?::jsonb[],
              ?::json[], ?::json[]) with ordinality as v(settings, lines, plans, last, pages, raw,
              kept, written, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update document t
          set settings = v.settings, lines = v.lines, plans = v.plans, last = v.last,
              pages = v.pages, raw = v.raw, kept = v.kept, written = v.written
          from unnest(?::jsonb[], ?::jsonb[], ?::jsonb[], ?::jsonb[], ?::jsonb[], ?::jsonb[],
              ?::json[], ?::json[], ?::bigint[]) with ordinality as v(settings, lines, plans, last,
              pages, raw, kept, written, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from document
          where id = ?
          """)
      .deleteAllById("""
          delete from document
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public DocumentRepository(Database database) {
    super(database, QDocument.RowMapper.INSTANCE, QDocument.DOCUMENT, SQL);
  }
}
