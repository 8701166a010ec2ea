package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Links;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Note} in the table {@code note}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class NoteRepository extends EntityRepository<Note, Long> {
  private static final String FIND_BY_ID = """
      select id, text, stars, written_at, labels, place_room, place_shelf, raw, key, draft,
          parent_id, next_id
      from note
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, text, stars, written_at, labels, place_room, place_shelf, raw, key, draft,
          parent_id, next_id
      from note
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, text, stars, written_at, labels, place_room, place_shelf, raw, key, draft,
          parent_id, next_id
      from note
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from note where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from note
      """;

  private static final String INSERT = """
      insert into note (text, stars, written_at, labels, place_room, place_shelf, raw, key, draft,
          parent_id, next_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update note
      set text = ?, stars = ?, written_at = ?, labels = ?, place_room = ?, place_shelf = ?, raw = ?,
          key = ?, draft = ?, parent_id = ?, next_id = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from note
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from note
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public NoteRepository(Database database) {
    super(database, NoteRowMapper.INSTANCE);
  }

  /** Returns the note with this id, or empty when there is none. */
  @Override
  public Optional<Note> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(NoteRowMapper.INSTANCE);
    }
  }

  /** Returns all notes in the order of their ids. */
  @Override
  public List<Note> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the notes that have one of these ids, in the order of their ids. */
  @Override
  public List<Note> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the note with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of notes. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the note, then sets what the database made: {@code id}. */
  @Override
  public Note insert(Note note) {
    return insertReturning(INSERT, note);
  }

  /** Inserts the notes and returns them in their order. */
  @Override
  public List<Note> insertAll(Collection<? extends Note> notes) {
    return insertAllReturning(INSERT, notes);
  }

  /** Updates the row of the note. */
  @Override
  public Note update(Note note) {
    return update(UPDATE, note);
  }

  /** Updates the notes and returns them in their order. */
  @Override
  public List<Note> updateAll(Collection<? extends Note> notes) {
    return updateAll(UPDATE, notes);
  }

  /** Deletes the note with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the notes with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /**
   * Links the note to these {@code related} and to no others, in two statements. The note itself
   * stays as it is.
   */
  public void setRelated(Note note, Collection<? extends Note> related) {
    new Links<>(statements, NoteRowMapper.RELATED_RELATION).set(note, related);
  }

  /** Links the note to these {@code related} as well, where that is not done yet. */
  public void addRelated(Note note, Collection<? extends Note> related) {
    new Links<>(statements, NoteRowMapper.RELATED_RELATION).add(note, related);
  }

  /** Unlinks the note from these {@code related}. */
  public void removeRelated(Note note, Collection<? extends Note> related) {
    new Links<>(statements, NoteRowMapper.RELATED_RELATION).remove(note, related);
  }

  /** Begins a query for notes. */
  @Override
  public EntityQuery<Note> query() {
    return EntityQuery.of(statements, QNote.NOTE);
  }
}
