package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Links;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Note} in the table {@code note}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class NoteRepository extends EntityRepository<Note, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, text, stars, written_at, labels, place_room, place_shelf, raw, key, draft,
              parent_id, next_id
          from note
          where id = ?
          """)
      .findAll("""
          select id, text, stars, written_at, labels, place_room, place_shelf, raw, key, draft,
              parent_id, next_id
          from note
          order by id
          """)
      .findAllById("""
          select id, text, stars, written_at, labels, place_room, place_shelf, raw, key, draft,
              parent_id, next_id
          from note
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from note where id = ?)")
      .count("select count(*) from note")
      .insertReturning("""
          insert into note (text, stars, written_at, labels, place_room, place_shelf, raw, key,
              draft, parent_id, next_id)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          returning id
          """)
      .update("""
          update note
          set text = ?, stars = ?, written_at = ?, labels = ?, place_room = ?, place_shelf = ?,
              raw = ?, key = ?, draft = ?, parent_id = ?, next_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into note (text, stars, written_at, labels, place_room, place_shelf, raw, key,
              draft, parent_id, next_id)
          select v.text, v.stars, v.written_at, v.labels::text[], v.place_room, v.place_shelf,
              v.raw, v.key, v.draft, v.parent_id, v.next_id
          from unnest(?::text[], ?::integer[], ?::timestamptz[], ?::text[], ?::text[], ?::integer[],
              ?::jsonb[], ?::text[], ?::text[], ?::bigint[], ?::bigint[]) with ordinality as v(text,
              stars, written_at, labels, place_room, place_shelf, raw, key, draft, parent_id,
              next_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update note t
          set text = v.text, stars = v.stars, written_at = v.written_at, labels = v.labels::text[],
              place_room = v.place_room, place_shelf = v.place_shelf, raw = v.raw, key = v.key,
              draft = v.draft, parent_id = v.parent_id, next_id = v.next_id
          from unnest(?::text[], ?::integer[], ?::timestamptz[], ?::text[], ?::text[], ?::integer[],
              ?::jsonb[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[])
              with ordinality as v(text, stars, written_at, labels, place_room, place_shelf, raw,
              key, draft, parent_id, next_id, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from note
          where id = ?
          """)
      .deleteAllById("""
          delete from note
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public NoteRepository(Database database) {
    super(database, QNote.RowMapper.INSTANCE, QNote.NOTE, SQL);
  }

  /**
   * Links the note to these {@code related} and to no others, in two statements. The note itself
   * stays as it is.
   */
  public void setRelated(Note note, Collection<? extends Note> related) {
    new Links<>(statements, QNote.RowMapper.RELATED_RELATION).set(note, related);
  }

  /** Links the note to these {@code related} as well, where that is not done yet. */
  public void addRelated(Note note, Collection<? extends Note> related) {
    new Links<>(statements, QNote.RowMapper.RELATED_RELATION).add(note, related);
  }

  /** Unlinks the note from these {@code related}. */
  public void removeRelated(Note note, Collection<? extends Note> related) {
    new Links<>(statements, QNote.RowMapper.RELATED_RELATION).remove(note, related);
  }
}
