package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link FilmActor} from rows of the table {@code film_actor}, and binds it to statements.
 */
@Generated("dev.rowan.processor.RowanProcessor")
final class FilmActorRowMapper implements EntityMapper<FilmActor> {
  /** The only one; it has no state. */
  static final FilmActorRowMapper INSTANCE = new FilmActorRowMapper();

  private FilmActorRowMapper() {}

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
