package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.TextTypes;
import dev.rowan.query.ArrayColumn;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.SearchVectorColumn;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code Movies.film} and its columns, for queries for {@link Film}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QFilm extends EntityTable<Film> {
  /** The table. */
  public static final QFilm FILM = new QFilm(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn title = text("user", "citext");
  public final ComparableColumn<UUID> token = uuid("token");
  public final ComparableColumn<Year> releaseYear = comparable("release_year", SqlTypes.YEAR);
  public final NumberColumn<BigDecimal> rentalRate = numeric("rental_rate");
  public final NumberColumn<Integer> length = integer("length");
  public final ComparableColumn<Film.Rating> rating = comparable("rating", FilmRowMapper.RATING);
  public final ComparableColumn<Film.Stage> stage = comparable("stage", FilmRowMapper.STAGE);
  public final ArrayColumn<String> specialFeatures = list("special_features", SqlTypes.TEXT);
  public final ArrayColumn<Film.Rating> otherRatings = list("other_ratings", FilmRowMapper.RATING);
  public final EntityColumn<int[]> sizes = column("sizes", SqlTypes.INTEGER_ARRAY);
  public final EntityColumn<UUID[]> copies = column("copies", FilmRowMapper.COPIES);
  public final SearchVectorColumn fulltext = searchVector("fulltext", TextTypes.TSVECTOR);
  public final TemporalColumn<Instant> createdAt = timestamptz("created_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QFilm(@Nullable Join join) {
    super("Movies", "film", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QFilm as(String name) {
    return new QFilm(aliased(name));
  }

  @Override
  protected EntityMapper<Film> mapper() {
    return FilmRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Film, ?> repository(Database database) {
    return new FilmRepository(database);
  }

  @Override
  protected Map<String, EntityColumn<?>> renamed() {
    return Map.ofEntries(Map.entry("title", title));
  }
}
