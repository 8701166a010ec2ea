package com.example;

import dev.rowan.json.EntityJson;
import dev.rowan.json.JsonInput;
import dev.rowan.json.JsonOutput;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Writes {@link Note} as JSON, and reads it. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class NoteJson extends EntityJson<Note> {
  /** Relations to one stand in it as ids, and others not at all. */
  public static final NoteJson NOTE = new NoteJson(null, null, null);

  private final EntityJson<Note> parent;
  private final EntityJson<Note> next;
  private final EntityJson<Note> related;

  private NoteJson(EntityJson<Note> parent, EntityJson<Note> next, EntityJson<Note> related) {
    super(null);
    this.parent = parent;
    this.next = next;
    this.related = related;
  }

  /** The same with the {@code parent} in it, as this writes and reads them. */
  public NoteJson withParent(EntityJson<Note> parent) {
    return new NoteJson(parent, next, related);
  }

  /** The same with the {@code next} in it, as this writes and reads them. */
  public NoteJson withNext(EntityJson<Note> next) {
    return new NoteJson(parent, next, related);
  }

  /** The same with the {@code related} in it, as this writes and reads them. */
  public NoteJson withRelated(EntityJson<Note> related) {
    return new NoteJson(parent, next, related);
  }

  @Override
  protected void write(JsonOutput out, Note note) {
    out.add("id", SqlTypes.BIGINT, note.id);
    out.add("text", SqlTypes.TEXT, note.text);
    out.add("stars", SqlTypes.INTEGER, note.stars);
    out.add("writtenAt", SqlTypes.TIMESTAMPTZ, note.writtenAt);
    out.add("labels", QNote.RowMapper.LABELS, note.labels);
    if (out.begin("place", note.place)) {
      out.add("room", SqlTypes.TEXT, note.place.room());
      out.end();
    }
    out.add("raw", JsonTypes.JSONB, note.raw);
    out.one("parent", parent, note.parent, QNote.RowMapper.INSTANCE, SqlTypes.BIGINT);
    out.lazyOne("next", next, note.next, QNote.RowMapper.INSTANCE, SqlTypes.BIGINT);
    out.many("related", related, note.related);
  }

  @Override
  protected Note read(JsonInput in) {
    Note note = new Note();
    for (String member = in.next(); member != null; member = in.next()) {
      switch (member) {
        case "id" -> note.id = in.get(SqlTypes.BIGINT);
        case "text" -> note.text = in.get(SqlTypes.TEXT);
        case "stars" -> note.stars = in.required(SqlTypes.INTEGER);
        case "writtenAt" -> note.writtenAt = in.get(SqlTypes.TIMESTAMPTZ);
        case "labels" -> note.labels = in.get(QNote.RowMapper.LABELS);
        case "place" -> note.place = readPlace(in);
        case "raw" -> note.raw = in.get(JsonTypes.JSONB);
        case "parent" -> note.parent = in.isObject()
            ? in.one(parent)
            : QNote.RowMapper.INSTANCE.reference(in.get(SqlTypes.BIGINT));
        case "next" -> note.next = in.isObject() ? in.lazyOne(next) : in.lazyId(SqlTypes.BIGINT);
        case "related" -> {
          if (related == null) {
            in.skip();
          } else {
            note.related = in.manyAsSet(related);
          }
        }
        default -> in.skip();
      }
    }
    return note;
  }

  private Note.Place readPlace(JsonInput in) {
    if (!in.begin()) {
      return null;
    }
    String room = null;
    Integer shelf = null;
    for (String member = in.next(); member != null; member = in.next()) {
      switch (member) {
        case "room" -> room = in.get(SqlTypes.TEXT);
        default -> in.skip();
      }
    }
    return new Note.Place(room, shelf);
  }
}
