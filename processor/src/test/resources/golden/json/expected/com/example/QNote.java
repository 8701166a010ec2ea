package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.ArrayColumn;
import dev.rowan.query.ColumnValues;
import dev.rowan.query.EmbeddedColumns;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.JsonColumn;
import dev.rowan.query.Junction;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Selection;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code note} and its columns, for queries for {@link Note}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QNote extends EntityTable<Note> {
  /** The table. */
  public static final QNote NOTE = new QNote(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn text = text("text");
  public final NumberColumn<Integer> stars = integer("stars");
  public final TemporalColumn<Instant> writtenAt = timestamptz("written_at");
  public final ArrayColumn<String> labels = list("labels", SqlTypes.TEXT);
  final PlaceColumns place = new PlaceColumns();
  public final JsonColumn<String> raw = json("raw", JsonTypes.JSONB);
  public final TextColumn key = sensitive(text("key"));
  public final TextColumn draft = text("draft");
  public final NumberColumn<Long> parentId = bigint("parent_id");
  public final NumberColumn<Long> nextId = bigint("next_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QNote(@Nullable Join join) {
    super("", "note", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(stars);
  }

  /** The table under another name, to stand in a query once more. */
  public QNote as(String name) {
    return new QNote(aliased(name));
  }

  /** The path to the {@code parent}, which is joined when it is used. */
  public QNote parent() {
    return new QNote(join(RowMapper.PARENT_RELATION));
  }

  /** The path to the {@code next}, which is joined when it is used. */
  public QNote next() {
    return new QNote(join(RowMapper.NEXT_RELATION));
  }

  /** The path to the {@code related}. */
  public Many<Note> relatedRelation() {
    return many(RowMapper.RELATED_RELATION);
  }

  @Override
  protected EntityRepository<Note, ?> repository(Database database) {
    return new NoteRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "parent" -> parent();
      case "next" -> next();
      default -> null;
    };
  }

  /** The columns of the embedded {@code place}. */
  final class PlaceColumns extends EmbeddedColumns<Note.Place> {
    final TextColumn room = text("place_room");
    final NumberColumn<Integer> shelf = sensitive(integer("place_shelf"));

    private PlaceColumns() {}

    @Override
    protected List<Selection<?>> parts() {
      return List.of(room, shelf);
    }

    @Override
    protected void add(Note.Place place, ColumnValues values) {
      values.add(room, place.room());
      values.add(shelf, place.shelf());
    }

    @Override
    protected Note.Place read(Row row) {
      return RowMapper.readPlace(row);
    }
  }

  /** Reads {@link Note} from rows of the table {@code note}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Note> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final SqlType<List<String>> LABELS = SqlTypes.listOf(SqlTypes.TEXT);
    static final ParentRelation PARENT_RELATION = new ParentRelation();
    static final NextRelation NEXT_RELATION = new NextRelation();
    static final RelatedRelation RELATED_RELATION = new RelatedRelation();

    private RowMapper() {}

    @Override
    public Note read(Row row) {
      Note note = new Note();
      note.id = row.getLong(1);
      note.text = row.getString(2);
      note.stars = row.getInt(3);
      note.writtenAt = row.getInstant(4);
      note.labels = row.get(5, LABELS);
      note.place = readPlace(row);
      note.raw = row.get(8, JsonTypes.JSONB);
      note.key = row.getString(9);
      note.draft = row.getString(10);
      if (!row.isFetched(PARENT_RELATION)) {
        note.parent = RowMapper.INSTANCE.reference(row.getLongOrNull(11));
      }
      note.next = row.lazy(NEXT_RELATION, row.getLongOrNull(12));
      return note;
    }

    /** Null where all its columns are NULL. */
    static Note.Place readPlace(Row row) {
      String room = row.getString(6); // place_room
      Integer shelf = row.getIntOrNull(7); // place_shelf
      if (room == null && shelf == null) {
        return null;
      }
      return new Note.Place(room, shelf);
    }

    @Override
    public @Nullable Object key(Note note) {
      return note.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Note reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Note note = new Note();
      note.id = id;
      return note;
    }

    @Override
    public @Nullable Note unfetched(Note note) {
      return reference(note.id);
    }

    @Override
    public void bindInsert(SqlStatement insert, Note note) {
      insert.setString(1, note.text);
      insert.setInt(2, note.stars);
      insert.setInstant(3, note.writtenAt);
      insert.set(4, LABELS, note.labels);
      Note.Place place = note.place;
      if (place == null) {
        insert.set(5, SqlTypes.TEXT, null);
        insert.set(6, SqlTypes.INTEGER, null);
      } else {
        insert.setString(5, place.room());
        insert.masked().setInt(6, place.shelf());
      }
      insert.set(7, JsonTypes.JSONB, note.raw);
      insert.masked().setString(8, note.key);
      insert.setString(9, note.draft);
      insert.setKey(10, SqlTypes.BIGINT, ForeignKeys.of(note.parent, RowMapper.INSTANCE));
      insert.setKey(11, SqlTypes.BIGINT, NEXT_RELATION.key(note, note.next));
    }

    @Override
    public void bindUpdate(SqlStatement update, Note note) {
      bindInsert(update, note);
      update.setLong(12, note.id);
    }

    @Override
    public Note readInserted(Row row, Note note) {
      note.id = row.getLong(1);
      return note;
    }

    @Override
    public Note withLazies(WrittenLazies lazies, Note note) {
      note.next = lazies.of(NEXT_RELATION, note.next, NEXT_RELATION.key(note, note.next));
      return note;
    }

    static final class ParentRelation extends ToOneRelation.Owning<Note, Note> {
      ParentRelation() {
        super("parent", false, "parent_id");
      }

      @Override
      protected EntityTable<Note> target() {
        return QNote.NOTE;
      }

      @Override
      protected void set(Note note, Note parent) {
        note.parent = parent;
      }

      @Override
      public List<Note> loaded(Note note) {
        return Lazies.one(note.parent);
      }
    }

    static final class NextRelation extends ToOneRelation.Owning<Note, Note> {
      NextRelation() {
        super("next", false, "next_id");
      }

      @Override
      protected EntityTable<Note> target() {
        return QNote.NOTE;
      }

      @Override
      protected void set(Note note, Note next) {
        Lazies.fill(note.next, next);
      }

      @Override
      protected Lazy<Note> lazy(Note note) {
        return note.next;
      }

      @Override
      protected Note put(Note note, Note next) {
        note.next = Lazy.of(next);
        return note;
      }
    }

    static final class RelatedRelation extends ToManyRelation.ManyToMany<Note, Note, Set<Note>> {
      RelatedRelation() {
        super("related", new Junction("", "note_note", List.of("note_id"), List.of("related_id")));
      }

      @Override
      protected EntityTable<Note> target() {
        return QNote.NOTE;
      }

      @Override
      protected EntityTable<Note> source() {
        return QNote.NOTE;
      }

      @Override
      protected Set<Note> collect(List<Note> found) {
        return new LinkedHashSet<>(found);
      }

      @Override
      protected void set(Note note, Set<Note> related) {
        note.related = related;
      }

      @Override
      public Collection<Note> loaded(Note note) {
        return note.related;
      }
    }
  }
}
