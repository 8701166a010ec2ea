package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ArrayColumn;
import dev.rowan.query.ColumnValues;
import dev.rowan.query.EmbeddedColumns;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.JsonColumn;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Selection;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
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
    super("", "note", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QNote as(String name) {
    return new QNote(aliased(name));
  }

  /** The path to the {@code parent}, which is joined when it is used. */
  public QNote parent() {
    return new QNote(join(NoteRowMapper.PARENT_RELATION));
  }

  /** The path to the {@code next}, which is joined when it is used. */
  public QNote next() {
    return new QNote(join(NoteRowMapper.NEXT_RELATION));
  }

  /** The path to the {@code related}. */
  public Many<Note> relatedRelation() {
    return many(NoteRowMapper.RELATED_RELATION);
  }

  @Override
  protected EntityMapper<Note> mapper() {
    return NoteRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Note, ?> repository(Database database) {
    return new NoteRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(stars);
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
      return NoteRowMapper.readPlace(row);
    }
  }
}
