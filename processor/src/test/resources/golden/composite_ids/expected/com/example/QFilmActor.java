package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
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
    super("", "film_actor", join);
  }

  /** The table under another name, to stand in a query once more. */
  QFilmActor as(String name) {
    return new QFilmActor(aliased(name));
  }

  @Override
  protected EntityMapper<FilmActor> mapper() {
    return FilmActorRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(filmId, actorId);
  }

  @Override
  protected EntityRepository<FilmActor, ?> repository(Database database) {
    return new FilmActorRepository(database);
  }
}
