package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Links;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Essay} in the table {@code essays}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class EssayRepository extends EntityRepository<Essay, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, title, status, views, essayist_id
          from essays
          where id = ?
          """)
      .findAll("""
          select id, title, status, views, essayist_id
          from essays
          order by id
          """)
      .findAllById("""
          select id, title, status, views, essayist_id
          from essays
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from essays where id = ?)")
      .count("select count(*) from essays")
      .insertReturning("""
          insert into essays (title, status, views, essayist_id)
          values (?, ?, ?, ?)
          returning id
          """)
      .update("""
          update essays
          set title = ?, status = ?, views = ?, essayist_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into essays (title, status, views, essayist_id)
          select v.title, v.status, v.views, v.essayist_id
          from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[]) with ordinality as v(title,
              status, views, essayist_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update essays t
          set title = v.title, status = v.status, views = v.views, essayist_id = v.essayist_id
          from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[])
              with ordinality as v(title, status, views, essayist_id, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from essays
          where id = ?
          """)
      .deleteAllById("""
          delete from essays
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public EssayRepository(Database database) {
    super(database, QEssay.RowMapper.INSTANCE, QEssay.ESSAY, SQL);
  }

  /**
   * Links the essay to these {@code themes} and to no others, in two statements. The essay itself
   * stays as it is.
   */
  public void setThemes(Essay essay, Collection<? extends Theme> themes) {
    new Links<>(statements, QEssay.RowMapper.THEMES_RELATION).set(essay, themes);
  }

  /** Links the essay to these {@code themes} as well, where that is not done yet. */
  public void addThemes(Essay essay, Collection<? extends Theme> themes) {
    new Links<>(statements, QEssay.RowMapper.THEMES_RELATION).add(essay, themes);
  }

  /** Unlinks the essay from these {@code themes}. */
  public void removeThemes(Essay essay, Collection<? extends Theme> themes) {
    new Links<>(statements, QEssay.RowMapper.THEMES_RELATION).remove(essay, themes);
  }
}
