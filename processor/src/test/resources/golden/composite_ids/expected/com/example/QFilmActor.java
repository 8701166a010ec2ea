package com.example;

import dev.rowan.mapping.RowMapper;
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

  final NumberColumn<Integer> filmId = integer("film_id");
  final NumberColumn<Integer> actorId = integer("actor_id");
  final ComparableColumn<Instant> lastUpdate = timestamptz("last_update");

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
