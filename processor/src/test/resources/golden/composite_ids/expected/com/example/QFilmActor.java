package com.example;

import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Column;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Table;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code film_actor} and its columns, for queries for {@link FilmActor}. */
@Generated("dev.rowan.processor.RowanProcessor")
final class QFilmActor extends Table<FilmActor> {
  /** The table. */
  static final QFilmActor FILM_ACTOR = new QFilmActor();

  final NumberColumn<Integer> filmId = number("film_id", SqlTypes.INTEGER);
  final NumberColumn<Integer> actorId = number("actor_id", SqlTypes.INTEGER);
  final ComparableColumn<Instant> lastUpdate = comparable("last_update", SqlTypes.TIMESTAMPTZ);

  private QFilmActor() {
    super("", "film_actor");
  }

  @Override
  protected RowMapper<FilmActor> mapper() {
    return FilmActorRowMapper.INSTANCE;
  }

  @Override
  protected List<Column<?>> primaryKey() {
    return List.of(filmId, actorId);
  }
}
