package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;

/**
 * Reads {@link FilmActor} from rows of the table {@code film_actor}, and binds it to statements.
 */
@Generated("dev.rowan.processor.RowanProcessor")
final class FilmActorRowMapper implements RowMapper<FilmActor> {
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

  static void bindInsert(SqlStatement insert, FilmActor filmActor) {
    insert.setInt(1, filmActor.filmId());
    insert.setInt(2, filmActor.actorId());
  }

  static void bindUpdate(SqlStatement update, FilmActor filmActor) {
    update.setInt(1, filmActor.filmId());
    update.setInt(2, filmActor.actorId());
  }

  static FilmActor readInserted(Row row, FilmActor filmActor) {
    return new FilmActor(
        filmActor.filmId(),
        filmActor.actorId(),
        row.getInstant(1)); // last_update
  }

  static FilmActor readUpdated(Row row, FilmActor filmActor) {
    return new FilmActor(
        filmActor.filmId(),
        filmActor.actorId(),
        row.getInstant(1)); // last_update
  }
}
