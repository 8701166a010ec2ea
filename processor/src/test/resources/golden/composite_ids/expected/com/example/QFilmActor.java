package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TemporalColumn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code film_actor} and its columns, for queries for {@link FilmActor}. */
@Generated("dev.rowan.processor.RowanProcessor")
final class QFilmActor extends EntityTable<FilmActor> {
  /** The table. */
  static final QFilmActor FILM_ACTOR = new QFilmActor(null);

  final NumberColumn<Integer> filmId = integer("film_id");
  final NumberColumn<Integer> actorId = integer("actor_id");
  final TemporalColumn<Instant> lastUpdate = timestamptz("last_update");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  QFilmActor(@Nullable Join join) {
    super("", "film_actor", RowMapper.INSTANCE, join);
    primaryKey(filmId, actorId);
  }

  /** The table under another name, to stand in a query once more. */
  QFilmActor as(String name) {
    return new QFilmActor(aliased(name));
  }

  @Override
  protected EntityRepository<FilmActor, ?> repository(Database database) {
    return new FilmActorRepository(database);
  }

  /**
   * Reads {@link FilmActor} from rows of the table {@code film_actor}, and binds it to statements.
   */
  static final class RowMapper implements EntityMapper<FilmActor> {
    /** The only one; it has no state. */
    static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public FilmActor read(Row row) {
      return new FilmActor(
          row.getInt(1), // film_id
          row.getInt(2), // actor_id
          row.getInstant(3)); // last_update
    }

    @Override
    public @Nullable Object key(FilmActor filmActor) {
      return List.of(filmActor.filmId(), filmActor.actorId());
    }

    @Override
    public void bindInsert(SqlStatement insert, FilmActor filmActor) {
      insert.setInt(1, filmActor.filmId());
      insert.setInt(2, filmActor.actorId());
    }

    @Override
    public void bindUpdate(SqlStatement update, FilmActor filmActor) {
      update.setInt(1, filmActor.filmId());
      update.setInt(2, filmActor.actorId());
    }

    @Override
    public FilmActor readInserted(Row row, FilmActor filmActor) {
      return new FilmActor(
          filmActor.filmId(),
          filmActor.actorId(),
          row.getInstant(1)); // last_update
    }

    @Override
    public FilmActor readUpdated(Row row, FilmActor filmActor) {
      return new FilmActor(
          filmActor.filmId(),
          filmActor.actorId(),
          row.getInstant(1)); // last_update
    }
  }
}
