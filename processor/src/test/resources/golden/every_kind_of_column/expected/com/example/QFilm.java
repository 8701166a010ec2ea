package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.EnumType;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
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
  public final ComparableColumn<Film.Rating> rating = comparable("rating", RowMapper.RATING);
  public final ComparableColumn<Film.Stage> stage = comparable("stage", RowMapper.STAGE);
  public final ArrayColumn<String> specialFeatures = list("special_features", SqlTypes.TEXT);
  public final ArrayColumn<Film.Rating> otherRatings = list("other_ratings", RowMapper.RATING);
  public final EntityColumn<int[]> sizes = column("sizes", SqlTypes.INTEGER_ARRAY);
  public final EntityColumn<UUID[]> copies = column("copies", RowMapper.COPIES);
  public final SearchVectorColumn fulltext = searchVector("fulltext", TextTypes.TSVECTOR);
  public final TemporalColumn<Instant> createdAt = timestamptz("created_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QFilm(@Nullable Join join) {
    super("Movies", "film", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QFilm as(String name) {
    return new QFilm(aliased(name));
  }

  @Override
  protected EntityRepository<Film, ?> repository(Database database) {
    return new FilmRepository(database);
  }

  @Override
  protected Map<String, EntityColumn<?>> renamed() {
    return Map.ofEntries(Map.entry("title", title));
  }

  /** Reads {@link Film} from rows of the table {@code Movies.film}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<Film> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    static final EnumType<Film.Rating> RATING =
        EnumType.named("mpaa_rating", Film.Rating.values(), "G", "PG", "PG-13");

    static final EnumType<Film.Stage> STAGE = EnumType.text(Film.Stage.values());
    static final SqlType<List<String>> SPECIAL_FEATURES = SqlTypes.listOf(SqlTypes.TEXT);
    static final SqlType<List<Film.Rating>> OTHER_RATINGS = SqlTypes.listOf(RATING);
    static final SqlType<UUID[]> COPIES = SqlTypes.arrayOf(SqlTypes.UUID, new UUID[0]);

    private RowMapper() {}

    @Override
    public Film read(Row row) {
      Film film = new Film(row.getUuid(3)); // token
      film.id = row.getLong(1);
      film.title = row.getString(2); // user
      film.releaseYear = row.getYear(4);
      film.rentalRate = row.getBigDecimal(5);
      film.length = row.getIntOrNull(6);
      film.rating = row.get(7, RATING);
      film.stage = row.get(8, STAGE);
      film.specialFeatures = row.get(9, SPECIAL_FEATURES);
      film.otherRatings = row.get(10, OTHER_RATINGS);
      film.sizes = row.get(11, SqlTypes.INTEGER_ARRAY);
      film.copies = row.get(12, COPIES);
      film.fulltext = row.get(13, TextTypes.TSVECTOR);
      film.createdAt = row.getInstant(14);
      return film;
    }

    @Override
    public @Nullable Object key(Film film) {
      return film.id == 0 ? null : film.id;
    }

    @Override
    public void bindInsert(SqlStatement insert, Film film) {
      insert.setLong(1, film.id);
      insert.setString(2, film.title);
      insert.setUuid(3, film.token);
      insert.setYear(4, film.releaseYear);
      insert.setBigDecimal(5, film.rentalRate);
      insert.setInt(6, film.length);
      insert.set(7, RATING, film.rating);
      insert.set(8, STAGE, film.stage);
      insert.set(9, SPECIAL_FEATURES, film.specialFeatures);
      insert.set(10, OTHER_RATINGS, film.otherRatings);
      insert.set(11, SqlTypes.INTEGER_ARRAY, film.sizes);
      insert.set(12, COPIES, film.copies);
      insert.setInstant(13, film.createdAt);
    }

    @Override
    public void bindUpdate(SqlStatement update, Film film) {
      update.setString(1, film.title);
      update.setUuid(2, film.token);
      update.setYear(3, film.releaseYear);
      update.setBigDecimal(4, film.rentalRate);
      update.setInt(5, film.length);
      update.set(6, RATING, film.rating);
      update.set(7, STAGE, film.stage);
      update.set(8, SPECIAL_FEATURES, film.specialFeatures);
      update.set(9, OTHER_RATINGS, film.otherRatings);
      update.set(10, SqlTypes.INTEGER_ARRAY, film.sizes);
      update.set(11, COPIES, film.copies);
      update.setLong(12, film.id);
    }

    @Override
    public Film readInserted(Row row, Film film) {
      film.id = row.getLong(1);
      film.rentalRate = row.getBigDecimal(2);
      film.fulltext = row.get(3, TextTypes.TSVECTOR);
      return film;
    }

    @Override
    public Film readUpdated(Row row, Film film) {
      film.fulltext = row.get(1, TextTypes.TSVECTOR);
      return film;
    }
  }
}
